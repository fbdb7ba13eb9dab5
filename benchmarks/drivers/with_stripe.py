"""stripe, for reference: another API, with replies of about the same size. Its base URL is an option."""

import os

import stripe


def connect(url, key):
    # It trusts its own list of authorities and no other, unless this is set.
    stripe.ca_bundle_path = os.environ["REQUESTS_CA_BUNDLE"]
    return stripe.StripeClient(key, base_addresses={"api": url})


def verify(client):
    return client.v1.charges.retrieve("ch_1042").amount


def list_page(client, size):
    return client.v1.charges.list({"limit": size}).data


def look_at(charge):
    return charge.amount, charge.id, charge.status, charge.billing_details.email


def look_inside(charge):
    return charge.billing_details, charge.payment_method_details, charge.outcome, charge.metadata


def as_dict(charge):
    return charge.to_dict()


def create(client):
    return client.v1.customers.create({"email": "ada@example.com", "name": "Ada"}).id


def close(client):
    """Its sessions close with the process."""
