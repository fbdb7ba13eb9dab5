"""Measurements; README.md says which. They report, and never fail because a machine is slow."""
