"""Reading employment records, one duty per file."""
