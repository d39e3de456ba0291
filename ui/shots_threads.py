"""Pictures of threads and minutes: a client's, and a matter of the network."""

from collections.abc import Iterator
from datetime import timedelta

from db import minutes, organisations, task_marks, thread_entries, threads
from tekoto import clock
from tekoto.minutes import AgendaItem, Duty, MinutesForm, Present
from tekoto.note import Visibility
from tekoto.packet import is_authority
from tekoto.thread import EntryForm, Participant, Thread, ThreadForm
from tekoto.today import TaskKey, TaskKind
from ui.minutes_editor import MinutesEditor
from ui.network_threads import NetworkThreads
from ui.shots_scene import Scene
from ui.thread_editor import ThreadEditor
from ui.thread_page import ThreadPage

PAGES = (MinutesEditor, ThreadEditor, ThreadPage)
"""The pages that this chapter shows."""

_NAME = "rania"


def pages(scene: Scene) -> Iterator[str]:
    """The list, what is found in it, a thread with its forms, and minutes being written."""
    known = _begun(scene)
    scene.place("network", "threads")
    yield "network-threads"
    field = scene.child(NetworkThreads).search
    scene.type(field, "ryhm")
    scene.rest(NetworkThreads.REST_MS)
    yield "network-threads-search"
    field.clear()
    scene.client(_NAME, "notes")
    yield "client-threads"
    scene.clear()
    scene.task(ThreadPage(scene.desk, known.id))
    yield "thread"
    for number, key in enumerate(("thread.note", "thread.print")):
        scene.command(key)
        yield f"thread-form-{number}"
        scene.escape()
    scene.clear()
    scene.task(ThreadEditor(scene.desk, known=known))
    yield "thread-edit"
    scene.clear()
    scene.task(MinutesEditor(scene.desk, known))
    yield "minutes-new"
    for number, form in enumerate(scene.forms()):
        form.open()
        scene.settle()
        yield f"minutes-form-{number}"
        form.close_for_now()
        scene.settle()


def _begun(scene: Scene) -> Thread:
    """Begin both threads once; the pictures of a later look find them there."""
    store, actor, client_id = scene.store, scene.actor, scene.person(_NAME)
    present = threads.for_client(store, actor, client_id)
    if present:
        return threads.thread(store, actor, present[0].id).thread
    found = organisations.organisations(store, actor, on=clock.today())
    authority = next(one for one in found if is_authority(one.form.type_code))
    school = next(one for one in found if one.form.type_code in ("AMM", "KOP"))
    people = (
        Participant(authority.id, "Oona Harjoitus"),
        Participant(school.id, "Olli Esimerkki"),
    )
    hour = timedelta(hours=1)
    made = threads.begin(store, actor, ThreadForm("Opintojen eteneminen", people), client_id)
    text = "Läsnäolo on parantunut. Sovittiin palaveri ensi viikolle."
    form = EntryForm("message", text, clock.now() - 5 * hour, Visibility.SCHOOL, school.id)
    thread_entries.add(store, actor, made.id, form)
    due = clock.today() + timedelta(days=4)
    written = MinutesForm(
        happened_at=clock.now() - hour,
        items=(
            AgendaItem("Tilanne nyt", "Kielitaito riittää ammatillisiin opintoihin."),
            AgendaItem("Sovitut asiat", "", "Haetaan paikkaa keväällä alkavasta ryhmästä."),
        ),
        present=(
            Present("Oona Harjoitus", authority.form.name_fi),
            Present("Olli Esimerkki", school.form.name_fi),
        ),
        duties=(
            Duty("Lähettää todistukset", "Olli Esimerkki", due),
            Duty("Tehdä hakemuksen asiakkaan kanssa", actor.name, due, actor.user_id),
        ),
        place="Etäkokous",
    )
    note_id = minutes.save(store, actor, made.id, written)
    entry = next(one for one in threads.thread(store, actor, made.id).entries if one.id == note_id)
    if entry.minutes is not None and entry.minutes.duties[0].id is not None:
        done = TaskKey(TaskKind.DUTY, client_id, entry.minutes.duties[0].id, due)
        task_marks.mark_done(store, actor, done)
    matter = threads.begin(store, actor, ThreadForm("Kevään ryhmät ja haku", people[1:]))
    form = EntryForm("message", "Hakuaika päättyy maaliskuussa.", clock.now() - hour)
    thread_entries.add(store, actor, matter.id, form)
    return made


CHAPTERS = (pages,)
"""In the order of the pictures."""
