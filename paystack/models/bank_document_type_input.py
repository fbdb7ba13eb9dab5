"""BankDocumentTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankDocumentTypeInput: TypeAlias = Literal["businessRegistrationNumber", "identityNumber", "passportNumber"]
"""Type of document that identifies an account holder."""
