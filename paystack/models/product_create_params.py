"""ProductCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, JsonValue


class ProductCreateParams(TypedDict, total=False):
    """Request body of `products.create`."""

    name: Required[str]
    """Name of the product, unique within your integration."""

    price: Required[int]
    """Unit price, in subunits."""

    currency: Required[Currency]
    """Currency of the price, as an ISO 4217 code."""

    description: str
    """Description of the product. The documentation marks it as required, but the API does not ask for it."""

    unlimited: bool
    """Whether the stock is unlimited."""

    quantity: int
    """Quantity in stock, if the stock is limited."""

    split_code: str
    """Code of the split to share the payments by, such as `SPL_98WF13Eb3w`."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the product. An object; the API splits a JSON string into its characters."""
