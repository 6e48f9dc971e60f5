"""Applications as the office handles them: the inbox, one case with its acts, its files and its dossier."""
