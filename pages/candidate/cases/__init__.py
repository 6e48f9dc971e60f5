"""One's cases: the list, one case with its clock and papers, help given and taken, the self-check."""
