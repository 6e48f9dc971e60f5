"""What changes people, organisations, duties and sessions; one duty per file."""
