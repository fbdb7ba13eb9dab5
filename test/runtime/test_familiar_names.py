"""What users of clients by openapi-generator reach for first."""

from __future__ import annotations

import subprocess
import sys

import pytest

import paystack
from paystack import ApiClient, NotFoundError, Paystack, api, exceptions, rest
from test.support.scripted import Scripted, Stage, customer, reply


def test_an_api_class_is_imported_from_the_package_of_all() -> None:
    from paystack.api import AsyncCustomersApi, CustomersApi

    assert (CustomersApi, AsyncCustomersApi) == (paystack.CustomersApi, paystack.AsyncCustomersApi)
    client = ApiClient("sk_test_x", transport=Scripted(customer()))
    assert CustomersApi(client).fetch("CUS_x").data.email == "ada@example.com"
    tags = {name for name in dir(paystack) if name.endswith("Api")}
    assert set(api.__all__) == tags
    with pytest.raises(AttributeError, match="NobodysApi"):
        _ = api.NobodysApi  # type: ignore[attr-defined]


def test_importing_one_api_class_imports_no_other() -> None:
    script = (
        "import sys; from paystack.api import RefundsApi;"
        "print([name for name in sys.modules if name.startswith('paystack.api.')])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['paystack.api.refunds_api']"


def test_the_exceptions_have_the_names_of_other_generated_clients(stage: Stage) -> None:
    assert exceptions.ApiException is rest.ApiException is paystack.ApiException is paystack.APIError
    for name in exceptions.__all__:
        assert issubclass(getattr(exceptions, name), exceptions.OpenApiException)
    told = {"status": False, "message": "Customer not found", "code": "not_found"}
    with pytest.raises(exceptions.NotFoundException) as caught:
        stage.call(lambda client: client.customers.fetch("CUS_x"), reply(404, told))
    assert isinstance(caught.value, NotFoundError)
    assert (caught.value.status, caught.value.reason) == (404, "Customer not found")
    assert b"not_found" in caught.value.body
    with pytest.raises(rest.ApiException) as refused:
        Paystack("sk_test_x").customers.create("")
    assert refused.value.reason == "email is required."
