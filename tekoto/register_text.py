"""A note as plain text, ready to be pasted into the official register, which stays the master."""

from tekoto import dates, vocabulary
from tekoto.note import Note


def register_text(note: Note, language: str) -> str:
    """Return a note and its addenda as lines, in ``fi``, ``sv`` or ``en``.

    Neither the client's name nor her codes stand in it: the register has its own. Lines end as
    the clipboard's do everywhere, with a line feed.
    """
    parts = [_one(note, language)]
    parts += [_one(addendum, language) for addendum in note.addenda]
    return "\n\n".join(parts)


def _one(note: Note, language: str) -> str:
    form = note.form
    day = dates.format_date(dates.local_date(form.happened_at))
    head = f"{day} {dates.format_time(form.happened_at)} "
    head += vocabulary.label("note_types", form.kind, language)
    lines = [head]
    if form.participants:
        label = vocabulary.label("register_labels", "participants", language)
        lines.append(f"{label}: {form.participants}")
    if note.organisation_name:
        label = vocabulary.label("register_labels", "organisation", language)
        lines.append(f"{label}: {note.organisation_name}")
    lines += ["", form.text.strip(), ""]
    lines.append(f"{vocabulary.label('register_labels', 'author', language)}: {note.author_name}")
    return "\n".join(lines)
