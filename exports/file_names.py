"""Names for files that leave: they say what a file is and when, never whom it is about."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

_KINDS = {
    "referral": "lahete",
    "class_list": "luokkalista",
    "answer": "vastaus",
    "monitoring": "seuranta",
    "wrong_rows": "tuomatta",
    "caseload": "luettelo",
    "calendar": "kalenteri",
    "path": "polku",
    "packet": "paketti",
    "reminder": "muistutus",
    "follow_up": "opintojen_seuranta",
    "given": "luovutukset",
    "notice": "ilmoitus",
    "guide": "opas",
    "notes_paper": "muistiinpanot",
    "thread": "ketju",
    "minutes": "muistio",
}


def neutral_file_name(kind: str, reference: str, on: date, extension: str = "pdf") -> str:
    """Return a name such as ``lahete_2026-11-22_K7M2.pdf``, in Finnish for every receiver.

    ``kind`` is a key of the table above (KeyError otherwise). Of the reference only its first group
    is used, and only letters and digits: nothing typed by a person can slip into the name, nor a
    path.
    """
    group = re.sub(r"[^0-9A-Za-z]", "", reference.split("-", maxsplit=1)[0])[:12]
    suffix = re.sub(r"[^0-9a-z]", "", extension.lower())[:8]
    return "_".join(part for part in (_KINDS[kind], on.isoformat(), group) if part) + f".{suffix}"


def beside(first: Path, names: Sequence[str]) -> tuple[Path, ...]:
    """Return where files go that are saved together: the first as asked, the others beside it.

    A name that is taken among them gets a number, so that none is written over another.
    """
    places, taken = [first], {first.name.casefold()}
    for name in names[1:]:
        stem, dot, extension = name.rpartition(".")
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{stem}_{number}{dot}{extension}"
        taken.add(free.casefold())
        places.append(first.with_name(free))
    return tuple(places)
