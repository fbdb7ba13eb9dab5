"""The inbox in a database of Django's, PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from test.support.django_suite import *  # noqa: F403
from test.support.django_suite import database


@pytest.fixture
def alias(conninfo: str) -> Iterator[str]:
    parts = psycopg.conninfo.conninfo_to_dict(conninfo)
    settings = {"ENGINE": "django.db.backends.postgresql", "NAME": parts["dbname"], "USER": parts["user"]}
    settings |= {"HOST": parts["host"], "PORT": str(parts["port"]), "OPTIONS": {"options": parts["options"]}}
    with database(settings) as name:
        yield name
