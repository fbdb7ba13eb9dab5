"""A PostgreSQL server for the tests of this folder, and a schema in it for each test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import psycopg
import pytest

from test.support.postgres_server import PostgresServer

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    running = PostgresServer()
    try:
        yield running
    finally:
        running.close()


@pytest.fixture
def conninfo(server: PostgresServer) -> str:
    """The text of a connection to an empty schema. The name of the application is that of the schema."""
    name = f"shop_{next(_numbers)}"
    with psycopg.connect(server.conninfo, autocommit=True) as connection:
        connection.execute(f"create schema {name}")
    return f"{server.conninfo} application_name={name} options='-c search_path={name}'"
