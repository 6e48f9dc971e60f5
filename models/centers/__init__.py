"""Exam centers and what they may examine; their conditions, roster and plans grow here."""
