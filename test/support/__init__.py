"""What tests share. pytest explains a failed assertion in these modules as it does in tests."""

import pytest

pytest.register_assert_rewrite("test.support.caller", "test.support.conformance", "test.support.operation_tests")
