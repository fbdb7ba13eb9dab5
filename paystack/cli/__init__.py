"""The command line `paystack`. It needs the extra `cli`; nothing else of the package imports it."""
