"""What a sheet from outside may hold, shared by its reader and the limited child.

It imports nothing heavy: the child begins with it.
"""

# The argument with which a packaged program starts itself as the child that reads a sheet.
CHILD_ARGUMENT = "--sheet-child"
MODULE = "exports.sheet_child"

MAX_BYTES = 10_000_000
CPU_SECONDS = 20
MAX_ENTRIES = 200
MAX_INFLATED_BYTES = 50_000_000
MAX_SHEETS = 30
MAX_ROWS = 20_000
MAX_COLUMNS = 200
# What Excel itself can hold in a cell.
MAX_CELL_CHARACTERS = 32_767
MAX_CHARACTERS = 20_000_000


class RefusedError(Exception):
    """The file cannot be read as a sheet; ``key`` is the message, ``params`` fill it."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params
