"""What changes employment records, one duty per file."""

from models.employment.operations import guarding

__all__ = ['guarding']
