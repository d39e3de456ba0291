"""Sentences about an appointment: what came of it, what else is at the time, what follows."""

from PySide6.QtCore import QCoreApplication

from tekoto import dates
from tekoto.appointment import Appointment, AppointmentForm, Overlap
from ui.words import word


def outcome_text(appointment: Appointment) -> str:
    """Return what came of a closed appointment in one line."""
    parts = [word("appointment_states", appointment.state), appointment.reason]
    if appointment.interpreter_told is not None:
        parts.append(
            QCoreApplication.translate("AppointmentPage", "tulkki tiesi ajoissa")
            if appointment.interpreter_told
            else QCoreApplication.translate("AppointmentPage", "tulkki ei tiennyt ajoissa")
        )
    if appointment.next_id is not None:
        parts.append(
            QCoreApplication.translate("AppointmentPage", "seuraava tapaaminen on sovittu")
        )
    return " · ".join(part for part in parts if part)


def overlap_text(found: tuple[Overlap, ...]) -> str:
    """Return the warning of what else is planned at the time."""
    lines = []
    for one in found:
        hours = f"{dates.format_time(one.starts_at)}–{dates.format_time(one.ends_at)}"
        if one.same_client:
            text = QCoreApplication.translate(
                "AppointmentPage", "Asiakkaalla on samaan aikaan toinen tapaaminen {0}."
            )
            lines.append(text.format(hours))
        else:
            text = QCoreApplication.translate(
                "AppointmentPage", "Sinulla on samaan aikaan tapaaminen {0}, asiakas {1}."
            )
            lines.append(text.format(hours, one.client_number))
    lines.append(
        QCoreApplication.translate("AppointmentPage", "Tallenna uudelleen, jos aika on oikein.")
    )
    return "\n".join(lines)


def closed_text(following: AppointmentForm | None) -> str:
    """Return what has been recorded, and when the next one is."""
    if following is None:
        return QCoreApplication.translate("AppointmentPage", "Tapaamisen tulos kirjattu.")
    moment = following.starts_at
    day, hour = dates.format_date(dates.local_date(moment)), dates.format_time(moment)
    text = QCoreApplication.translate(
        "AppointmentPage", "Tapaamisen tulos kirjattu. Seuraava {0} klo {1}."
    )
    return text.format(day, hour)
