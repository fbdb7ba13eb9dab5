"""100,000 deliveries that somebody tampered with, from one seed: each is refused before anything of it is parsed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import random
from collections import Counter
from collections.abc import Callable

import pytest

from paystack import SignatureVerificationError, webhooks
from paystack.models.webhook_samples import SAMPLES
from paystack.webhooks import construct_event, sign

KEYS = ["sk_test_0123456789abcdef0123456789abcdef01234567", "sk_test_89abcdef0123456789abcdef0123456789abcdef"]
STRANGER = "sk_test_ffffffffffffffffffffffffffffffffffffffff"
ROUNDS = 100_000

PAYLOADS = [text.encode() for samples in SAMPLES.values() for text in samples.values()]
"""Every sample of every documented event."""

Change = Callable[[random.Random, bytes, str], "tuple[bytes, str | None]"]


def _cut(rng: random.Random, length: int) -> tuple[int, int]:
    """Two places in something of this length, the first before the second."""
    start = rng.randrange(length)
    return start, rng.randrange(start, length) + 1


def flip_a_bit(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    changed = bytearray(body)
    changed[rng.randrange(len(body))] ^= 1 << rng.randrange(8)
    return bytes(changed), signature


def insert_bytes(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    at = rng.randrange(len(body) + 1)
    return body[:at] + rng.randbytes(rng.randint(1, 8)) + body[at:], signature


def delete_bytes(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    start, end = _cut(rng, len(body))
    return body[:start] + body[end:], signature


def truncate(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    return body[: rng.randrange(len(body))], signature


def change_a_character(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    """The JSON stays whole: another amount, another reference, another name of a field."""
    at = rng.choice([at for at, byte in enumerate(body) if chr(byte).isalnum() and byte < 0x80])
    other = rng.choice([each for each in b"0123456789abcxyz" if each != body[at]])
    return body[:at] + bytes([other]) + body[at + 1 :], signature


def write_anew(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    separators = rng.choice([(", ", ": "), (",", ": "), (", ", ":")])
    return json.dumps(json.loads(body), separators=separators).encode(), signature


def add_white_space(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    space = rng.choice([b" ", b"\n", b"\r\n", b"\t", b"\x00", b"\xef\xbb\xbf"])
    return (space + body if rng.random() < 0.5 else body + space), signature


def add_a_field(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    return body[:-1] + f',"x":{rng.random()}}}'.encode(), signature


def take_another_events_signature(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    other = rng.choice([payload for payload in PAYLOADS if payload != body])
    return body, sign(other, rng.choice(KEYS))


def sign_with_another_key(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    key = rng.choice([STRANGER, rng.choice(KEYS)[:-1], rng.choice(KEYS) + " ", "", "".join(KEYS)])
    return body, sign(body, key)


def use_another_algorithm(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    key = rng.choice(KEYS).encode()
    forged = [
        hmac.new(key, body, hashlib.sha256).hexdigest(),
        hmac.new(key, body, hashlib.sha3_512).hexdigest(),
        hmac.new(body, key, hashlib.sha512).hexdigest(),
        hashlib.sha512(key + body).hexdigest(),
        hashlib.sha512(body).hexdigest(),
        base64.b64encode(bytes.fromhex(signature)).decode(),
    ]
    return body, rng.choice(forged)


def change_a_digit(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    at = rng.randrange(len(signature))
    digit = rng.choice([each for each in "0123456789abcdef" if each != signature[at]])
    return body, signature[:at] + digit + signature[at + 1 :]


def cut_the_signature(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    start, end = _cut(rng, len(signature))
    return body, signature[:start] + signature[end:]


def dress_the_signature(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    dressed = [
        signature.upper(),
        f"sha512={signature}",
        f"{signature}, {signature}",
        f" {signature}",
        f"{signature}\n",
        f"{signature}\x00",
        signature * 2,
    ]
    return body, rng.choice(dressed)


def make_a_signature_up(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str]:
    return body, "".join(chr(rng.randrange(0x110000)) for _ in range(rng.randint(1, 128)))


def leave_the_signature_out(rng: random.Random, body: bytes, signature: str) -> tuple[bytes, str | None]:
    return body, rng.choice(["", None])


CHANGES: list[Change] = [
    flip_a_bit,
    insert_bytes,
    delete_bytes,
    truncate,
    change_a_character,
    write_anew,
    add_white_space,
    add_a_field,
    take_another_events_signature,
    sign_with_another_key,
    use_another_algorithm,
    change_a_digit,
    cut_the_signature,
    dress_the_signature,
    make_a_signature_up,
    leave_the_signature_out,
]


def test_no_delivery_that_was_tampered_with_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    def parsed(*arguments: object) -> None:
        raise AssertionError("something was parsed before its signature was known to be right")

    rng = random.Random(1042)
    signatures = {body: [sign(body, key) for key in KEYS] for body in PAYLOADS}
    monkeypatch.setattr(webhooks, "json_object", parsed)
    refused: Counter[Change] = Counter()
    for round in range(ROUNDS):
        change = CHANGES[round % len(CHANGES)]
        body = rng.choice(PAYLOADS)
        tampered = change(rng, body, rng.choice(signatures[body]))
        assert tampered[0] != body or tampered[1] not in signatures[body], f"{change.__name__} changed nothing"
        with pytest.raises(SignatureVerificationError):
            construct_event(*tampered, KEYS)
        refused[change] += 1
    assert refused.total() == ROUNDS
    assert set(refused) == set(CHANGES)


def test_the_same_deliveries_are_believed_as_long_as_nobody_touched_them() -> None:
    for body in PAYLOADS:
        for key in KEYS:
            assert construct_event(body, sign(body, key), KEYS).event in SAMPLES
