"""Accounts in a database file, which keeps their state between runs."""
