"""Reading people, organisations, staff and sessions, one duty per file."""
