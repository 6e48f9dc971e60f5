"""What the inspection worker does inside its own process; the door is documents/inspection.py."""
