"""Two commits measured alternately on one machine, and whether one of them is slower: what `carkinetics bench` runs."""
