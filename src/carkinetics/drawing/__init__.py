"""What the pictures are made of: one style, one palette, one drawing function a picture."""
