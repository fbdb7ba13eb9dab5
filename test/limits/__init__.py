"""Measures what the rate limits of the client do against a sandbox that enforces those of Paystack."""
