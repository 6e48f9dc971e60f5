"""What changes an application; one duty per file, every step through `steps.take`."""
