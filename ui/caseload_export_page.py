"""Taking the caseload out to Excel: what leaves and what does not, why, and where to."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from db import caseload
from db.caseload_file import CaseloadFile
from tekoto import clock
from tekoto.caseload_columns import columns
from tekoto.client import CaseloadFilter
from tekoto.errors import CancelledError, InvalidInputError, TekotoError
from tekoto.names import isolate
from ui import theme
from ui.card import Card, Notice
from ui.desk import Desk
from ui.i18n import language
from ui.inline_form import InlineForm
from ui.page import Page, PageHeader, link_button
from ui.words import word
from ui.worker import Progress


class CaseloadExportPage(Page):
    """Asks why, shows which columns leave, and writes the file.

    ``chosen`` says whom; without it they are the actor's own open clients.
    """

    def __init__(self, desk: Desk, chosen: CaseloadFilter | None = None) -> None:
        super().__init__(desk)
        self._chosen = chosen or CaseloadFilter(adviser_id=desk.actor.user_id)
        self._header = PageHeader(self.tr("Vie asiakkaat Exceliin"))
        self._form = InlineForm(self.tr("Miksi?"), standing=True, save=self.tr("Tallenna tiedosto"))
        self._written = Notice("", "success")
        self._path: Path | None = None
        self._build()

    def _build(self) -> None:
        column = self.column(self.tr("Vie asiakkaat Exceliin"))
        column.addWidget(self._header)
        self._written.row.addWidget(link_button(self.tr("Avaa kansio"), self._open_folder))
        self._written.hide()
        column.addWidget(self._written)
        self._form.add_line(
            "purpose",
            self.tr("&Käyttötarkoitus"),
            self.tr("esimerkiksi: oman työlistan päivitys"),
        )
        self._form.saved.connect(self.export)
        column.addWidget(self._form)
        card = Card(self.tr("Mitä tiedostoon tulee"))
        codes = columns(self.desk.actor.role)
        names = [word("import_fields", code) for code in codes if code != "technical"]
        if "technical" in codes:
            names.append(self.tr("toimiston omat kentät"))
        listed = ", ".join(names)
        told = [
            listed,
            self.tr(
                "Asiakkaita, joilla on turvakielto, ei viedä lainkaan. Muistiinpanoja ei viedä. "
                "Vienti, sen syy ja asiakkaiden määrä kirjataan lokiin."
            ),
        ]
        if "technical" in codes:
            told.append(
                self.tr(
                    "Voit korjata tietoja Excelissä ja tuoda tiedoston takaisin: vain muuttamasi "
                    "solut muuttuvat. Viimeinen sarake yhdistää rivin asiakkaaseen, älä muuta "
                    "sitä. Poistettu rivi ei poista ketään, ja uusi rivi on uusi asiakas."
                )
            )
        for text in told:
            label = QLabel(text)
            label.setWordWrap(True)
            card.body.addWidget(label)
            theme.set_role(label, "soft" if text is not listed else "")
        column.addWidget(card)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Begin with the purpose."""
        self._form.focus_first()

    def export(self) -> None:
        """Ask where to, and write the file."""
        from exports.file_names import neutral_file_name

        purpose = self._form.value("purpose")
        if not purpose:
            self._form.show_error(InvalidInputError("caseload.purpose_missing", "purpose"))
            return
        name = neutral_file_name("caseload", "", clock.today(), "xlsx")
        target = self.desk.choose_path(self, self.tr("Vie asiakkaat Exceliin"), name)
        if target is None:
            self._form.answered()
            return
        path, chosen = target, self._chosen
        store, actor, words = self.desk.store, self.desk.actor, language().code

        def work(progress: Progress) -> CaseloadFile:
            from exports.caseload_export import export_caseload

            ids = caseload.chosen_ids(store, actor, chosen)
            return export_caseload(
                store, actor, ids, path, purpose=purpose, language=words, progress=progress
            )

        self._path = path
        self._written.hide()
        self.desk.ask(
            work,
            self._exported,
            self._failed,
            title=self.tr("Kirjoitetaan tiedostoa"),
            cancellable=True,
        )

    def _exported(self, found: CaseloadFile) -> None:
        self._form.finish()
        told = self.tr("Tallennettu: {0}. Asiakkaita: {1}.").format(
            isolate(str(self._path)), len(found.rows)
        )
        if found.left_out:
            told += " " + self.tr("Turvakiellon vuoksi pois jätettyjä: {0}.").format(found.left_out)
        self._written.set_text(told)
        self._written.show()
        self.desk.tell(self.tr("Asiakkaat on viety Exceliin."))

    def _failed(self, error: TekotoError) -> None:
        if isinstance(error, CancelledError):
            self._form.answered()
            self.desk.tell(self.tr("Vienti keskeytettiin. Tiedostoa ei tallennettu."))
            return
        self._form.show_error(error)

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
