"""How what a shop does with a payment is written where it is a dict."""


def look_at(payment):
    """The four fields that a shop looks at."""
    return payment["amount"], payment["reference"], payment["status"], payment["customer"]["email"]


def look_inside(payment):
    """Every object in it."""
    return [value for value in payment.values() if isinstance(value, dict)]


def as_dict(payment):
    """All of it, as a dict."""
    return payment
