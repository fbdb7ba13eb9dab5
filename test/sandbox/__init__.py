"""Behaviour of the embedded sandbox, seen over HTTP."""
