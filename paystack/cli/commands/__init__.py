"""The commands that people wrote, a file for each topic."""
