"""SBML -> our format: a document is read, what each id means is worked out, and the tables of a model file are written."""
