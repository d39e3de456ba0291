"""What the fields of a client's basic data show of a form."""

from tekoto.client import ClientForm
from tekoto.dates import BirthPrecision

CONTACTS = ("phone", "email", "address", "contact_address")
IDENTIFIERS = ("migri", "unhcr", "travel_document", "learner")


def shown_values(form: ClientForm) -> dict[str, object]:
    """Return the value of each field by its key; of a list the first, of nothing an empty one."""
    original = [n.value for n in form.names if n.kind == "original_script"]
    variants = [n.value for n in form.names if n.kind == "variant"]
    return {
        "family_name": form.family_name,
        "given_names": form.given_names,
        "call_name": form.call_name,
        "original": original[0] if original else "",
        "variants": ", ".join(variants),
        "hetu": form.hetu,
        **{kind: _first(form, kind) for kind in IDENTIFIERS},
        "birth": form.birth.value if form.birth else None,
        "precision": form.birth.precision if form.birth else BirthPrecision.DAY,
        "sex": form.registered_sex,
        "gender": form.reporting_gender,
        "nationality": next(iter(form.nationalities), ""),
        "nationality_2": next(iter(form.nationalities[1:]), ""),
        "mother_tongue": form.languages.mother_tongue,
        "contact_language": form.languages.contact_language,
        "interpreter_language": form.languages.interpreter_language,
        "interpreter": form.languages.interpreter_needed,
        "other_language": next(iter(form.languages.others), ""),
        "integration": form.integration_language,
        "literacy": form.literacy,
        "arrived": form.arrived_on,
        "first_permit": form.first_permit_on,
        "municipality": form.municipality,
        "since": form.municipality_since,
        "goal": form.goal,
        **_permit(form),
        **_protection(form),
        **_contacts(form),
    }


def _permit(form: ClientForm) -> dict[str, object]:
    permit = form.permit
    return {
        "permit_class": permit.permit_class if permit else "",
        "permit_basis": permit.basis if permit else "",
        "permit_decided": permit.decided_on if permit else None,
        "permit_from": permit.valid_from if permit else None,
        "permit_to": permit.valid_to if permit else None,
    }


def _protection(form: ClientForm) -> dict[str, object]:
    protection = form.protection
    if protection is None or not protection.in_force():
        return {}
    return {
        "protection": protection.source,
        "protection_from": protection.valid_from,
        "protection_to": protection.valid_to,
        "family": protection.covers_family,
    }


def _contacts(form: ClientForm) -> dict[str, object]:
    values: dict[str, object] = {}
    for kind in CONTACTS:
        first = next((c for c in form.contacts if c.kind == kind), None)
        values[kind] = first.value if first else ""
        if kind == "phone":
            values["message"] = first.may_leave_message if first else False
    return values


def _first(form: ClientForm, kind: str) -> str:
    """Return the identity code of a kind that the form shows."""
    return next((code.value for code in form.other_identifiers if code.kind == kind), "")
