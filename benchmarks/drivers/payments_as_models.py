"""How what a shop does with a payment is written where it is an object with attributes."""

OBJECTS = ("customer", "authorization", "log", "plan", "split", "subaccount", "source", "metadata")


def look_at(payment):
    """The four fields that a shop looks at."""
    return payment.amount, payment.reference, payment.status, payment.customer.email


def look_inside(payment):
    """Every object in it. Some clients do not have them all."""
    return [getattr(payment, name, None) for name in OBJECTS]


def as_dict(payment):
    """All of it, as a dict."""
    return payment.model_dump()
