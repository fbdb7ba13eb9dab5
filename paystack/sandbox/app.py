"""The sandbox without a host: takes a request and returns a reply. Every host calls this and nothing else.

It decides whose request it is, whether a fault strikes it, and which rule, page or control answers. How accounts
change over time is in `engine`; what the API does is in `resources`.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from paystack.runtime.http import Response
from paystack.sandbox.checkout.forms import not_found, several
from paystack.sandbox.checkout.page import CHECKOUT
from paystack.sandbox.checkout.payment_pages import PAY
from paystack.sandbox.checkout.storefronts import SHOP
from paystack.sandbox.checkout.subscriptions import MANAGE
from paystack.sandbox.controls import routes as controls
from paystack.sandbox.engine import limits
from paystack.sandbox.engine.account import PUBLIC_TEST_KEY, TEST_KEY, Account, secret_key_of
from paystack.sandbox.engine.addresses import Addresses
from paystack.sandbox.engine.call import Call, parse_body
from paystack.sandbox.engine.clock import ClockMode
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.faults import KINDS, take_fault
from paystack.sandbox.engine.limits import RateLimits
from paystack.sandbox.engine.messages import Answer, Reply, Request
from paystack.sandbox.engine.replies import INVALID_KEY, SANDBOX_FAILED, ErrorRow, Refused, unknown_route
from paystack.sandbox.engine.resource import Resource, Resources
from paystack.sandbox.engine.router import Route, Router
from paystack.sandbox.engine.visitors import Visitors
from paystack.sandbox.errors import DatabaseError
from paystack.sandbox.resources import RESOURCES

if TYPE_CHECKING:
    import os

    from paystack.sandbox.dashboard.dashboard import Dashboard
    from paystack.sandbox.storage.database import Database

_LOGGER = logging.getLogger("paystack.sandbox")

DASHBOARD = ("", "dashboard")
"""How the paths of the dashboard's pages begin. The API has none like them."""

_KEY = re.compile(rf"Bearer\s+({TEST_KEY})\s*", re.IGNORECASE)
_PUBLIC_KEY = re.compile(rf"Bearer\s+({PUBLIC_TEST_KEY})\s*", re.IGNORECASE)


class Core:
    """One sandbox, without a host. Safe to share between threads."""

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: ClockMode = "manual",
        database: str | os.PathLike[str] | None = None,
        webhook_urls: Sequence[str] = (),
        allow_hosts: Sequence[str] = (),
        rate_limits: bool | RateLimits = False,
    ) -> None:
        """Start with the contents of the `database` file, or empty. Raises `DatabaseError` if it cannot be used.

        With a wall clock, call `engine.start_ticking` to let tasks happen by themselves. `webhook_urls` receive the
        events of every account, in this run only. `allow_hosts` are the names under which it is served, beside
        localhost. `rate_limits` enforces those of test mode, or those given.
        """
        self.visitors = Visitors(allow_hosts)
        self.shown_key: str | None = None
        """The key whose account the dashboard shows by itself; None if others than this machine's users can see it."""
        if clock not in ("manual", "wall"):
            raise ValueError(f"clock must be 'manual' or 'wall', not {clock!r}")
        self._rate_limits = RateLimits() if rate_limits is True else rate_limits or None
        self._seed = seed
        self._clock: ClockMode = clock
        self._webhook_urls = webhook_urls
        self._addresses = Addresses()
        self._database = None if database is None else _open(database)
        pages = {"checkout": CHECKOUT, "pay": PAY, "shop": SHOP, "manage": MANAGE}
        self._resources = Resources((*RESOURCES, Resource(pages=pages)))
        self.engine = Engine(self._make_account, self._resources.tasks)
        self._router = Router()
        self._router.add(self._resources.rules, self._resources.old_paths)
        if self._database is not None:
            self._read_accounts(self._database)

    def handle(self, request: Request) -> Reply:
        """The reply to a request, after the delay that a fault may ask for."""
        answer = self.answer(request)
        if answer.delay:
            time.sleep(answer.delay)
        return answer.reply

    def answer(self, request: Request) -> Answer:
        """The reply to a request, and how long the host should delay it. Every change it made is saved by then."""
        try:
            return self._answer(request)
        except Refused as refusal:
            return Answer(refusal.response())
        except DatabaseError as problem:
            _LOGGER.error("A request was not carried out: %s", problem)
        except Exception:
            _LOGGER.exception("The sandbox failed to handle a request")
        return Answer(Refused(SANDBOX_FAILED).response())

    def close(self) -> None:
        """Stop delivering and ticking, and let go of the database file."""
        self.engine.close()
        if self._database is not None:
            self._database.close()

    def _answer(self, request: Request) -> Answer:
        self.visitors.check(request)
        segments = request.segments()
        if segments[0] in self._resources.pages:
            return Answer(self._page(request, segments))
        if segments[0] == controls.PREFIX:
            account = self._account(request, controls.NO_KEY)
            return Answer(controls.handle(self.engine, account, request, segments[1:]))
        found = self._router.find(request.method, segments)
        if found is None:
            # Browsers send no key. Clients that do get the API's answer.
            if segments[0] in DASHBOARD and "authorization" not in request.headers:
                shown_key = self.shown_key if self.visitors.is_local(request) else None
                return Answer(self._dashboard.answer(request, segments, shown_key))
            return Answer(unknown_route())
        account = self._account(request, takes_public=found.name in self._resources.with_public_key)
        if self._rate_limits is None:
            return self._call(account, request, found)
        counted = self._rate_limits.count(account.secret_key, found.name)
        if counted.remaining < 0:
            return Answer(limits.refused(counted))
        answer = self._call(account, request, found)
        if isinstance(answer.reply, Response):
            return Answer(counted.on(answer.reply), answer.delay)
        return answer

    @cached_property
    def _dashboard(self) -> Dashboard:
        # Imported here: few sandboxes are looked at, and none should start later for it.
        from paystack.sandbox.dashboard.dashboard import Dashboard

        return Dashboard(self.engine)

    def _call(self, account: Account, request: Request, route: Route) -> Answer:
        """What a rule answers, spoilt by a fault if one strikes. A refusal is a reply too."""

        def work() -> Response:
            try:
                return route.rule(Call(account, request, route.parameters, parse_body(request)))
            except Refused as refusal:
                return refusal.response()

        if not account.faults:
            return Answer(self.engine.run(account, work))
        with account.lock:
            fault = take_fault(account.faults, request)
        if fault is None:
            return Answer(self.engine.run(account, work))
        response = self.engine.run(account, work) if fault.commit else unknown_route()
        return KINDS[fault.kind].spoil(fault, response)

    def _account(self, request: Request, refusal: ErrorRow = INVALID_KEY, *, takes_public: bool = False) -> Account:
        """The account of the test key that the request carries; other keys are refused, public ones unless taken."""
        given = request.headers.get("authorization", "")
        found = _KEY.fullmatch(given)
        if found is not None:
            return self.engine.accounts.get(found.group(1))
        found = _PUBLIC_KEY.fullmatch(given) if takes_public else None
        if found is None:
            raise Refused(refusal)
        return self.engine.accounts.get(secret_key_of(found.group(1)))

    def _page(self, request: Request, segments: list[str]) -> Reply:
        """The reply for a page that a browser opens, without a key: the name in the path finds the account."""
        page = self._resources.pages[segments[0]]
        if len(segments) != 2 or request.method not in page.methods:
            return not_found()
        name = segments[1]
        owners = self._addresses.owners(page.addresses(name))
        wanted = request.query.get("integration")
        if wanted is not None:
            owners = [owner for owner in owners if str(owner.id) == wanted[-1]]
        if not owners:
            return not_found()
        if len(owners) > 1:
            return several(owners)
        (owner,) = owners
        return self.engine.run(owner, lambda: page.show(owner, request, name))

    def _make_account(self, secret_key: str) -> Account:
        if self._database is None:
            account = Account(secret_key, self._seed, self._clock, self._resources, self._addresses)
        else:
            from paystack.sandbox.storage.saved_account import SavedAccount

            account = SavedAccount(
                secret_key, self._seed, self._clock, self._resources, self._database, self._addresses
            )
        with account.lock:
            account.give_urls(self._webhook_urls)
        return account

    def _read_accounts(self, database: Database) -> None:
        try:
            for secret_key in database.secret_keys():
                self.engine.wake(self.engine.accounts.get(secret_key))
        except DatabaseError:
            database.close()
            raise


def _open(path: str | os.PathLike[str]) -> Database:
    # Imported here: SQLite takes longer to import than the rest of the sandbox, and few users need it.
    from paystack.sandbox.storage.database import Database

    return Database(path)
