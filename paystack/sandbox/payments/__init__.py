"""Payments, which several resources share: their records, how they are taken, and how replies show them."""
