"""What a school is asked after the referral left: a reminder, and how the studies go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import school_letters
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.referral import AWAITING, Referral, ReferralState
from ui import messages, theme
from ui.actions import without_mnemonic
from ui.desk import Desk
from ui.flow_layout import FlowLayout

_FOLLOWED = (ReferralState.ANSWERED, ReferralState.STARTED, ReferralState.ENDED)


class SchoolRequests(QWidget):
    """Two buttons that write a file for secure mail. ``changed`` carries the new referral."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._referral: Referral | None = None
        self._remind = self._button(self.tr("&Muistuta oppilaitosta…"), self.remind)
        self._follow = self._button(self.tr("Pyydä &tieto opinnoista…"), self.follow_up)
        self._reminded = QLabel()
        theme.set_role(self._reminded, "soft")
        self._reminded.setWordWrap(True)
        self._error = QLabel()
        theme.set_role(self._error, "error")
        self._error.setWordWrap(True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        row = FlowLayout(theme.scaled(theme.SPACE_S))
        row.addWidget(self._remind)
        row.addWidget(self._follow)
        column.addLayout(row)
        column.addWidget(self._reminded)
        column.addWidget(self._error)

    def _button(self, title: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(title)
        button.setAccessibleName(without_mnemonic(title))
        button.clicked.connect(lambda _on=False: pressed())
        return button

    def show_referral(self, referral: Referral) -> None:
        """Offer what makes sense in the referral's state."""
        self._referral = referral
        self._error.hide()
        self._remind.setVisible(referral.state in AWAITING)
        self._follow.setVisible(referral.state in _FOLLOWED)
        days = ", ".join(dates.format_date(day) for day in referral.reminded_on)
        self._reminded.setText(self.tr("Muistutettu {0}.").format(days))
        self._reminded.setVisible(bool(days))
        self.setVisible(referral.state in (*AWAITING, *_FOLLOWED))

    def remind(self) -> None:
        """Write a mail draft that says nothing of the client."""
        known = self._referral
        target = self._target("reminder", "eml", self.tr("Tallenna muistutus"))
        if known is None or target is None:
            return
        store, actor = self._desk.store, self._desk.actor

        def work() -> Referral:
            from exports.reminder_mail import write_reminder
            from exports.safe_file import to_disk, writing

            with writing(target) as file:
                file.write(write_reminder(school_letters.reminder(store, actor, known.id)))
                to_disk(file)
                return school_letters.mark_reminded(store, actor, known.id, known.version)

        told = self.tr("Muistutus tallennettu luonnokseksi. Lähetä se turvapostilla.")
        self._write(work, told)

    def follow_up(self) -> None:
        """Write the form on which the school tells how the studies go."""
        known = self._referral
        target = self._target("follow_up", "pdf", self.tr("Tallenna seurantalomake"))
        if known is None or target is None:
            return
        store, actor = self._desk.store, self._desk.actor

        def work() -> Referral:
            from exports.referral_pdf import content_fingerprint, write_follow_up
            from exports.safe_file import to_disk, writing

            pdf = write_follow_up(school_letters.follow_up(store, actor, known.id))
            with writing(target) as file:
                file.write(pdf)
                to_disk(file)
                return school_letters.mark_followed_up(
                    store, actor, known.id, known.version, content_fingerprint(pdf)
                )

        told = self.tr("Seurantalomake tallennettu. Lähetä se oppilaitokselle turvapostilla.")
        self._write(work, told)

    def _target(self, kind: str, extension: str, title: str) -> Path | None:
        from exports.file_names import neutral_file_name

        if self._referral is None:
            return None
        name = neutral_file_name(kind, self._referral.reference, clock.today(), extension)
        return self._desk.choose_path(self, title, name)

    def _write(self, work: Callable[[], Referral], told: str) -> None:
        def done(referral: Referral) -> None:
            self._desk.tell(told)
            self.changed.emit(referral)

        def failed(error: TekotoError) -> None:
            self._error.setText(messages.message(error))
            self._error.show()

        self._desk.ask(work, done, failed, owner=self)
