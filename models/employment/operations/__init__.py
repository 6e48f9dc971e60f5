"""What changes employment records, one duty per file."""
