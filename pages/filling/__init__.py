"""Filling in an official form: the pages of one form and the addresses its scripts and buttons speak to."""
