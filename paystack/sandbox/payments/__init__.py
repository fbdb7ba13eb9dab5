"""What several resources share: the records of a payment, how it is taken, and how it is shown."""
