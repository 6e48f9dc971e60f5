"""What everybody sees, signed in or not."""
