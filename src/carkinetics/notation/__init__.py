"""Equations as mathematics: lines of text, LaTeX and MathML, all three written from the same trees."""
