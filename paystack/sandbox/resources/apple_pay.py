"""The Apple Pay operations: the domains whose pages may offer it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, ignoring_case


@dataclass(slots=True)
class AppleDomain(Record):
    """A registered domain."""

    name: str
    created_at: int


APPLE_DOMAINS = Kind("apple_domains", AppleDomain, unique=(ignoring_case("name"),))

DOMAINS = Guess(
    "apple-pay-domains",
    "The sandbox does not look for Apple's file on a domain. Registering a domain again changes nothing; an unknown "
    "one cannot be unregistered.",
)

INVALID_DOMAIN = invalid("domainName must be a domain name, without a scheme or a path", unverified=DOMAINS)
NOT_FOUND = absent("Domain not found", unverified=DOMAINS)

_DOMAIN = re.compile(r"(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}")


def register_domain(call: Call) -> Response:
    """POST /apple-pay/domain"""
    name = call.required("domainName")
    if not _DOMAIN.fullmatch(name):
        raise Refused(INVALID_DOMAIN)
    domains = call.account[APPLE_DOMAINS]
    if domains.find(name=name) is None:
        domains.add(AppleDomain(name.lower(), call.account.now()))
    return ok("Domain successfully registered on Apple Pay", unverified=(DOMAINS,))


def list_domain(call: Call) -> Response:
    """GET /apple-pay/domain: all at once, or by cursor"""
    domains = call.account[APPLE_DOMAINS].all()[::-1]
    message = "Apple Pay registered domains retrieved"
    by_cursor = (call.query("use_cursor") or "").lower() in ("true", "1")
    if not (by_cursor or call.query("next") or call.query("previous")):
        return ok(message, {"domainNames": [domain.name for domain in domains]})
    shown, meta = paging.page_or_cursor(call, domains)
    return ok(message, {"domainNames": [domain.name for domain in shown]}, meta=meta)


def unregister_domain(call: Call) -> Response:
    """DELETE /apple-pay/domain: the domain is in the body"""
    domains = call.account[APPLE_DOMAINS]
    domain = domains.find(name=call.required("domainName"))
    if domain is None:
        raise Refused(NOT_FOUND)
    domains.remove(domain)
    return ok("Domain successfully unregistered on Apple Pay")


RESOURCE = Resource(
    kinds=(APPLE_DOMAINS,),
    rules={
        "apple_pay.register_domain": register_domain,
        "apple_pay.list_domain": list_domain,
        "apple_pay.unregister_domain": unregister_domain,
    },
)
