"""`paystack listen`: every event at least once and in order, over failures, kills and restarts."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from paystack import ConfigurationError
from paystack.cli.forwarding import FIRST_PAUSE, LONGEST_PAUSE, Forwarder, Journal
from paystack.sandbox import Sandbox
from paystack.webhooks import construct_event
from test.support.receiver import Receiver
from test.support.shell import Shell

ABOUT = {"account": "a", "url": "http://127.0.0.1/"}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


class Listener:
    """`paystack listen` in this process, without waiting."""

    def __init__(self, sandbox: Sandbox, url: str, path: Path, client: Any = None) -> None:
        self.said: list[str] = []
        self.pauses: list[float] = []
        self.journal = Journal(str(path), {"account": "a", "url": url})
        self.forwarder = Forwarder(
            client or sandbox.client(),
            self.journal,
            url,
            key=sandbox.secret_key,
            say=self.said.append,
            sleep=self.pauses.append,
        )

    def begin(self, since: datetime | None = None) -> Listener:
        self.forwarder.begin(since)
        return self

    def round(self) -> int:
        self.forwarder.look()
        return self.forwarder.forward()

    def close(self) -> None:
        self.journal.close()


@pytest.fixture
def listen(sandbox: Sandbox, receiver: Receiver, tmp_path: Path) -> Iterator[Callable[..., Listener]]:
    """Starts a listener on the one state file of the test; the earlier one is closed."""
    running: list[Listener] = []

    def start(url: str = receiver.url, client: Any = None) -> Listener:
        for listener in running:
            listener.close()
        running.append(Listener(sandbox, url, tmp_path / "state.db", client))
        return running[-1]

    yield start
    for listener in running:
        listener.close()


def numbers(receiver: Receiver) -> list[int]:
    return [json.loads(body)["data"]["metadata"]["number"] for body, _ in receiver.received]


def happen(sandbox: Sandbox, *chosen: int) -> None:
    for number in chosen:
        sandbox.trigger(
            "charge.success", id=1_000_000 + number, reference=f"order-{number}", metadata={"number": number}
        )


def test_events_arrive_in_order_and_signed(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    happen(sandbox, *range(7))
    assert listener.round() == 7
    assert numbers(receiver) == list(range(7))
    for body, headers in receiver.received:
        event = construct_event(body, headers["x-paystack-signature"], sandbox.secret_key)
        assert event.event == "charge.success"
    assert listener.round() == 0


def test_the_body_is_the_one_that_paystack_sent(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    sandbox.trigger("charge.success", **{"customer.first_name": "Ọlá 😀", "metadata": {"big": 2**60, "share": 0.1}})
    listener.round()
    assert json.loads(receiver.received[0][0]) == json.loads(sandbox.events[0]["body"])


def test_the_first_run_begins_now_and_a_later_one_where_it_stopped(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    happen(sandbox, *range(60))  # more than one page
    listener = listen().begin()
    assert listener.round() == 0
    happen(sandbox, 60, 61)
    listener = listen().begin()
    happen(sandbox, 62)
    assert listener.round() == 3
    assert numbers(receiver) == [60, 61, 62]


def test_the_first_run_can_begin_earlier(sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]) -> None:
    happen(sandbox, 0)
    sandbox.advance(3600)
    happen(sandbox, 1, 2)
    moment = datetime.fromtimestamp(sandbox.now, timezone.utc) - timedelta(minutes=1)
    assert listen().begin(moment).round() == 2
    assert numbers(receiver) == [1, 2]


def test_an_event_that_shows_up_late_is_forwarded(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    client = sandbox.client()
    listener = listen(client=client).begin()
    listed, hidden = client.webhook_events.list, set[str]()
    client.webhook_events.list = lambda **given: [one for one in listed(**given) if one.id not in hidden]
    happen(sandbox, 0)
    hidden.add(next(iter(listed())).id)
    sandbox.advance(60)
    happen(sandbox, 1)
    listener.round()
    hidden.clear()
    listener.round()
    assert numbers(receiver) == [1, 0]


def test_a_handler_that_fails_gets_the_same_event_again_before_later_ones(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    happen(sandbox, 0, 1, 2)
    receiver.answers = [200, 500, 302, 404, 200, 201]
    assert listener.round() == 3
    assert numbers(receiver) == [0, 1, 1, 1, 1, 2]
    assert listener.pauses == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]
    assert any("answered 500; again in 0.5 s, later events wait" in line for line in listener.said)


def test_the_pauses_grow_no_longer_than_half_a_minute(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    happen(sandbox, 0)
    receiver.answers = [503] * 12
    listener.round()
    assert max(listener.pauses) == LONGEST_PAUSE
    assert len(listener.pauses) == 12


def test_a_handler_that_is_not_there_is_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def sleep(seconds: float) -> None:
        raise Enough

    happen(sandbox, 0)
    journal = Journal(str(tmp_path / "state.db"), ABOUT)
    said: list[str] = []
    forwarder = Forwarder(
        sandbox.client(), journal, "http://127.0.0.1:9/", key=sandbox.secret_key, say=said.append, sleep=sleep
    )
    forwarder.begin(datetime(2020, 1, 1, tzinfo=timezone.utc))
    forwarder.look()
    with pytest.raises(Enough):
        forwarder.forward()
    assert "refused" in said[-1]
    assert journal.count() == 1
    journal.close()


def test_an_event_with_the_same_dedupe_key_is_not_forwarded_twice(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    happen(sandbox, 0, 0, 1)
    assert listener.round() == 2
    listener = listen().begin()
    happen(sandbox, 1, 2)
    assert listener.round() == 1
    assert numbers(receiver) == [0, 1, 2]
    assert any("the same dedupe_key" in line for line in listener.said)


def test_an_event_sent_again_by_paystack_is_not_forwarded_twice(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen().begin()
    happen(sandbox, 0)
    listener.round()
    client = sandbox.client()
    client.webhook_events.resend([next(iter(client.webhook_events.list())).id])
    assert listener.round() == 0


def test_a_network_that_fails_is_waited_for(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    listener = listen(client=sandbox.client(max_retries=0)).begin()
    happen(sandbox, 0)
    sandbox.inject_fault("drop_before", path="/integration/webhooks", times=2)
    sandbox.inject_fault("status", path="/integration/webhooks", nth=3)
    sandbox.inject_fault("rate_limit", path="/integration/webhooks", nth=5, retry_after=17)
    assert listener.round() == 1
    assert 17 in listener.pauses
    assert numbers(receiver) == [0]


def test_a_payload_that_the_log_does_not_show_yet_is_asked_for_again_and_at_last_left_out_loudly(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]
) -> None:
    client = sandbox.client()
    listener = listen(client=client).begin()
    happen(sandbox, 0, 1, 2)
    fetch, tries = client.webhook_events.fetch, []

    def late(id: str) -> Any:
        logged = fetch(id)
        number = json.loads(json.dumps(logged.to_dict()))["data"]["event_payload"]["data"]["metadata"]["number"]
        tries.append(number)
        if number == 1 or (number == 0 and tries.count(0) < 3):
            logged.data.event_payload = None
        return logged

    client.webhook_events.fetch = late
    assert listener.round() == 2
    assert numbers(receiver) == [0, 2]
    assert [line for line in listener.said if "LEFT OUT" in line]


@pytest.mark.parametrize("as_text", [True, False])
def test_a_payload_may_be_text_and_name_no_event(
    sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener], as_text: bool
) -> None:
    client = sandbox.client()
    listener = listen(client=client).begin()
    happen(sandbox, 0)
    fetch = client.webhook_events.fetch

    def changed(id: str) -> Any:
        logged = fetch(id)
        logged.data.event_payload = '{"odd":  1}' if as_text else {"odd": 1}
        return logged

    client.webhook_events.fetch = changed
    assert listener.round() == 1
    assert receiver.received[0][0] == (b'{"odd":  1}' if as_text else b'{"odd":1}')


def test_the_file_remembers_what_it_must_and_forgets_the_rest(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paystack.cli.forwarding.MOST_KEPT", 5)
    journal = Journal(str(tmp_path / "state.db"), ABOUT)
    journal.begin([], None)
    client = sandbox.client()
    for number in range(20):
        happen(sandbox, number)
        sandbox.advance(120)
        journal.enter([one for one in client.webhook_events.list() if not journal.knows(one.id)])
        event = journal.waiting()
        assert event is not None
        journal.done(event, f"key-{number}")
    count = journal._file.execute("select count(*) from events").fetchone()[0]
    assert 5 <= count < 20
    assert all(journal.knows(one.id) for one in client.webhook_events.list(from_=journal.since.isoformat()))  # type: ignore[union-attr]
    journal.close()


def test_two_listeners_do_not_share_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "state.db")
    first = Journal(path, ABOUT)
    with pytest.raises(ConfigurationError, match="in use by another"):
        Journal(path, ABOUT)
    first.close()
    Journal(path, ABOUT).close()


@pytest.mark.parametrize("other", [{"account": "b"}, {"url": "http://127.0.0.1/other"}])
def test_a_file_of_another_account_or_url_is_refused(tmp_path: Path, other: dict[str, str]) -> None:
    path = str(tmp_path / "state.db")
    Journal(path, ABOUT).close()
    with pytest.raises(ConfigurationError, match="another account or URL"):
        Journal(path, {**ABOUT, **other})


def test_a_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("this is no database, " * 100)
    for path in (tmp_path / "text", tmp_path, tmp_path / "text" / "state.db"):
        with pytest.raises(ConfigurationError, match=str(path)):
            Journal(str(path), ABOUT)


def test_a_full_disk_forgets_nothing(sandbox: Sandbox, receiver: Receiver, listen: Callable[..., Listener]) -> None:
    listener = listen().begin()
    happen(sandbox, *range(40))
    pages = listener.journal._file.execute("pragma page_count").fetchone()[0]
    listener.journal._file.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(ConfigurationError, match="full"):
        listener.round()
    came = len(receiver.received)
    listen().begin().round()
    # The one that was forwarded and could not be noted comes again.
    assert numbers(receiver) == [*range(came), *range(max(0, came - 1), 40)]


# --- the command ----------------------------------------------------------------------------------------------------


def test_the_command_forwards_and_says_so(shell: Shell, sandbox: Sandbox, receiver: Receiver, tmp_path: Path) -> None:
    command = ("listen", "--forward-to", receiver.url, "--once")
    begun = shell(*command)
    assert (begun.status, begun.out) == (0, "")
    assert "Forwarding the events of sk_test" in begun.err
    assert sandbox.secret_key not in begun.err
    happen(sandbox, 0)
    ran = shell(*command)
    assert ran.status == 0
    assert "charge.success" in ran.out
    assert f"-> {receiver.url}" in ran.out
    assert list((tmp_path / "state/paystack").iterdir())


def test_a_token_in_the_url_is_neither_shown_nor_kept(
    shell: Shell, sandbox: Sandbox, receiver: Receiver, tmp_path: Path
) -> None:
    file = tmp_path / "state.db"
    command = ("listen", "--forward-to", f"{receiver.url}?token=wonderland", "--state", str(file), "--once")
    assert shell(*command).status == 0
    happen(sandbox, 0)
    ran = shell(*command)
    assert len(receiver.received) == 1
    assert "wonderland" not in ran.out + ran.err
    assert b"wonderland" not in file.read_bytes()
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--forward-to", "ftp://x"], "--forward-to takes a URL"),
        (["--forward-to", "http://user:pw@127.0.0.1/"], "--forward-to takes a URL"),
        (["--forward-to", "localhost:8000"], "--forward-to takes a URL"),
        ([], "--forward-to"),
        (["--forward-to", "http://127.0.0.1:9/", "--since", "yesterday"], "--since"),
        (["--forward-to", "http://127.0.0.1:9/", "--every", "0"], "--every"),
    ],
)
def test_wrong_options_are_named(shell: Shell, arguments: list[str], said: str) -> None:
    ran = shell("listen", *arguments)
    assert ran.status == 2
    assert said in ran.err


def test_a_live_key_is_refused(shell: Shell) -> None:
    ran = shell(
        "listen",
        "--forward-to",
        "http://127.0.0.1:9/",
        PAYSTACK_SECRET_KEY="sk_live_" + "0" * 40,
        PAYSTACK_BASE_URL="https://api.invalid",
    )
    assert ran.status == 2
    assert "--live" in ran.err


class Handler:
    """A webhook handler that fails now and then, and notes every body, in order, before it answers."""

    def __init__(self, seed: int, failures: float) -> None:
        self.bodies: list[bytes] = []
        self.accepted: list[int] = []
        self.failed = 0
        luck, handler = random.Random(seed), self

        class Requests(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                construct_event(body, self.headers["x-paystack-signature"], handler.key)
                handler.bodies.append(body)
                fails = luck.random() < failures
                handler.failed += fails
                if not fails:
                    handler.accepted.append(json.loads(body)["data"]["metadata"]["number"])
                self.send_response(500 if fails else 200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.key = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hooks"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.mark.slow(seconds=40)
def test_500_events_survive_a_failing_handler_and_a_process_that_is_killed_again_and_again(
    shell: Shell, sandbox: Sandbox, tmp_path: Path
) -> None:
    """Each event arrives at least once, and none before all earlier ones were accepted."""
    count, kills, luck = 500, 8, random.Random(7)
    handler = Handler(seed=7, failures=0.05)
    handler.key = sandbox.secret_key
    state = tmp_path / "state.db"
    command = [sys.executable, "-m", "paystack", "listen", "--forward-to", handler.url, "--state", str(state)]
    command += ["--every", "0.1", "--since", "2020-01-01"]
    happen(sandbox, *range(count // 2))
    later = iter(range(count // 2, count))
    deadline = time.monotonic() + 240
    for number in range(kills + 1):
        with open(tmp_path / f"log-{number}", "w") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            goal = min(count, len(handler.accepted) + luck.randrange(20, 90)) if number < kills else count
            while len(set(handler.accepted)) < goal and time.monotonic() < deadline:
                for event in [event for _, event in zip(range(5), later, strict=False)]:
                    happen(sandbox, event)
                assert process.poll() is None, (tmp_path / f"log-{number}").read_text()
                time.sleep(0.01)
        finally:
            process.kill() if number < kills else process.send_signal(signal.SIGINT)
            process.wait(10)
    handler.close()
    assert process.returncode == 130
    assert set(handler.accepted) == set(range(count)), "an event is missing"
    highest = -1
    repeats = 0
    for number in handler.accepted:
        assert number <= highest + 1, f"{number} came before {highest + 1}"
        repeats += number <= highest
        highest = max(highest, number)
    assert handler.failed > 0
    # A kill between the answer and the note of it repeats that one event.
    assert repeats <= kills
    assert os.path.exists(state)
