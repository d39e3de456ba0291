"""Settings: how the window looks, who you are, keys, backups, the rules in force, and licences."""

from PySide6.QtWidgets import QTabWidget, QWidget

from db.secret_service import SecretService, system_keyring
from ui import theme
from ui.desk import Desk
from ui.entered import Entered
from ui.page import Page, PageHeader, scrolling
from ui.preferences import Preferences
from ui.settings_about import AboutSettings
from ui.settings_fields import FieldSettings
from ui.settings_folder import FolderSettings
from ui.settings_keys import KeySettings
from ui.settings_look import LookSettings
from ui.settings_reminders import ReminderSettings
from ui.settings_rules import RuleSettings
from ui.settings_safety import SafetySettings
from ui.settings_self import SelfSettings
from ui.settings_templates import TemplateSettings
from ui.vault_keys import VaultKeys


class SettingsPage(Page):
    """A tab for each subject; a tab reads what it shows when it comes to the front."""

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        entered: Entered,
        keyring: SecretService | None = None,
    ) -> None:
        super().__init__(desk)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Asetukset"))
        keys = VaultKeys.of(desk.store, keyring or system_keyring())
        self._parts: dict[str, QWidget] = {}
        self.body.setSpacing(theme.scaled(theme.SPACE_S))
        self.body.addWidget(PageHeader(self.tr("Asetukset"), entered.office))
        self.body.addWidget(self._tabs, 1)
        self._add("look", self.tr("Yleiset"), LookSettings(preferences))
        self._add("self", self.tr("Omat tiedot"), SelfSettings(desk))
        self._add("reminders", self.tr("Muistutukset"), ReminderSettings(desk))
        self._add("folder", self.tr("Vastauskansio"), FolderSettings(desk))
        self._add("fields", self.tr("Omat kentät"), FieldSettings(desk))
        self._add("templates", self.tr("Pohjat"), TemplateSettings(desk))
        if keys is not None:
            self._add("keys", self.tr("Avaimet"), KeySettings(desk, keys))
        self._add("safety", self.tr("Varmuuskopiot ja loki"), SafetySettings(desk, keys))
        self._add("rules", self.tr("Säännöt ja koodistot"), RuleSettings())
        self._add("about", self.tr("Tietoja"), AboutSettings())
        self._tabs.currentChanged.connect(lambda _index: self.refresh())

    def _add(self, key: str, title: str, part: QWidget) -> None:
        self._parts[key] = part
        self._tabs.addTab(scrolling(part, title), title)

    def refresh(self) -> None:
        """Read what the tab in front shows."""
        part = list(self._parts.values())[self._tabs.currentIndex()]
        refreshed = (
            SelfSettings
            | ReminderSettings
            | FolderSettings
            | FieldSettings
            | KeySettings
            | SafetySettings
            | TemplateSettings
        )
        if isinstance(part, refreshed):
            part.refresh()

    def show_part(self, part: str) -> None:
        """Bring a tab to the front by its name."""
        if part in self._parts:
            self._tabs.setCurrentIndex(list(self._parts).index(part))

    def part(self, key: str) -> QWidget:
        """Return the contents of a tab; raises KeyError."""
        return self._parts[key]

    def focus_first(self) -> None:
        """Start at the tabs."""
        self._tabs.tabBar().setFocus()
