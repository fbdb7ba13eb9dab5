"""What a tester can do that no API allows: move the clock, pay, inject faults, look at everything."""
