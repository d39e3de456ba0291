"""The ground storey: what the product knows. Pure data and rules, no Qt, SQL or files."""

__version__ = "0.1.0"
