"""What two or more pages draw."""
