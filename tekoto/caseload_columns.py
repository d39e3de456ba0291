"""Which columns of the caseload a role may take out in a file: allowed one by one, else denied."""

import resources
from tekoto.access import Role


def columns(role: Role) -> tuple[str, ...]:
    """Return the codes of the columns in their order; none for a role that sees no clients."""
    return tuple(
        row["field"]
        for row in resources.rows("rules/caseload_columns.csv")
        if row.get(str(role)) == "1"
    )
