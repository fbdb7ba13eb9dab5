"""The pages on which a customer pays."""
