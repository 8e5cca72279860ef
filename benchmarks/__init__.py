"""What is measured, of which problems, and against whom."""
