"""ProductUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import Currency, JsonValue


class ProductUpdateParams(TypedDict, total=False):
    """Request body of `products.update`."""

    name: str
    """Name of the product, unique within your integration."""

    description: str
    """Description of the product."""

    price: int
    """Unit price, in subunits."""

    currency: Currency
    """Currency of the price, as an ISO 4217 code."""

    unlimited: bool
    """Whether the stock is unlimited."""

    limited: bool
    """Whether the stock is limited. The opposite of `unlimited`, under the name that a documented example uses."""

    quantity: int
    """Quantity in stock, if the stock is limited."""

    split_code: str
    """Code of the split to share the payments by, such as `SPL_98WF13Eb3w`."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the product. An object; the API splits a JSON string into its characters."""
