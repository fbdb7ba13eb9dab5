"""Controls for testers, which the API does not have: move the clock, pay, inject faults, inspect the state."""
