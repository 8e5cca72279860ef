"""A trial's model calibrated to published summaries: targets, virtual populations, tuning and the posterior."""
