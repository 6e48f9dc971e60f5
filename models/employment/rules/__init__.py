"""What an employment record may say, and what follows from it. Pure, one duty per file."""
