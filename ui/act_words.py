"""Acts that can be taken back, in words."""

from collections.abc import Mapping

from tekoto.act import Act, ActKind
from tekoto.bulk_edit import BulkField
from ui.words import municipality_name, word


def act_text(act: Act) -> str:
    """Say in words what an act was."""
    kind, detail = word("act_kinds", act.kind), act.detail
    if act.kind is ActKind.DELETE:
        reason = word("delete_reasons", detail.get("reason", ""))
        parts = [reason, detail.get("explanation", "")]
    elif act.kind is ActKind.BULK_EDIT:
        parts = [word("bulk_fields", detail.get("field", "")), _value(detail)]
    else:
        parts = [detail.get("file", "")]
    more = ", ".join(part for part in parts if part)
    return f"{kind}: {more}" if more else kind


def _value(detail: Mapping[str, str]) -> str:
    value = detail.get("value", "")
    match detail.get("field"):
        case BulkField.STATE:
            return word("case_states", value)
        case BulkField.MUNICIPALITY:
            return municipality_name(value) if value else ""
        case _:
            return value
