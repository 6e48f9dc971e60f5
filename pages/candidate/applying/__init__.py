"""Applying, step by step: each step an address of its own, back and forth without loss, until it is filed."""
