"""Text to symbols: what a model file says, read without ever running it."""
