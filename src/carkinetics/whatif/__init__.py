"""What if: outcomes of a trial under other settings, how they depend on unsure numbers, and what a trial of its size would show."""
