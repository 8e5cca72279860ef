"""Results in blocks of subjects on disk: in bounded memory, resumable, the same bytes however they came to be."""
