"""From a file of measurements to arrays that fit a model."""
