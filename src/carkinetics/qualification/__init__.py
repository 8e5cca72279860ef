"""The proof that what is installed is right: checks against closed forms and stored answers, a page, and a matrix of requirements."""
