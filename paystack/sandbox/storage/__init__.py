"""Keeping accounts in a database file."""
