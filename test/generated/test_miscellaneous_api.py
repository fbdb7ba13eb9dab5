"""Calls of MiscellaneousApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAvs(OperationTests):
    """GET /address_verification/states"""

    operation_id = "miscellaneous.avs"
    response_type = "AddressStateListResponse"
    calls = (Call(lambda api: api.avs("CA"), "GET /address_verification/states?country=CA"),)


class TestListCountries(OperationTests):
    """GET /country"""

    operation_id = "miscellaneous.list_countries"
    response_type = "SupportedCountryListResponse"
    calls = (Call(lambda api: api.list_countries(), "GET /country"),)


class TestResolveCardBin(OperationTests):
    """GET /decision/bin/{bin}"""

    operation_id = "miscellaneous.resolve_card_bin"
    response_type = "CardBinResponse"
    calls = (
        Call(lambda api: api.resolve_card_bin("539983"), "GET /decision/bin/539983"),
        Call(lambda api: api.resolve_card_bin(53998383), "GET /decision/bin/53998383"),
    )
