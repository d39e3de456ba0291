"""The Qt style sheet, written from the tokens of the theme.

Widgets say what they are with the ``role`` property (``theme.set_role``); this module says how
that looks. Roles of labels: title, card-title, section, soft, small, brand, brand-soft, error.
Roles of buttons: primary, secondary (default), link, danger, nav, icon. Roles of frames: card,
tint, bar.
"""

from ui import theme
from ui.colours import Colours, Mode


def style_sheet(c: Colours, mode: Mode, zoom: float) -> str:
    """Return the style sheet of a set of colours at a zoom (1.0 is 100 %)."""

    def px(size: float) -> str:
        return f"{round(size * zoom)}px"

    return "\n".join(
        (
            _texts(c, px(theme.TEXT_SMALL)),
            _headings(c, zoom),
            _buttons(c, zoom),
            _fields(c, mode, zoom),
            _frames(c, zoom),
            _tables(c, zoom),
            _navigation(c, zoom),
            _menus(c, zoom),
            _scroll_bars(c, zoom),
        )
    )


def _texts(c: Colours, small: str) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="soft"] {{ color: {c.text_soft}; }}
QLabel[role="link"] {{ color: {c.link}; font-weight: 600; }}
QLabel[role="small"] {{ color: {c.text_soft}; font-size: {small}; }}
QLabel[role="error"] {{ color: {c.alert_text}; }}
QLabel[role="brand-soft"] {{ color: {c.on_brand_soft}; font-size: {small}; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
"""


def _headings(c: Colours, zoom: float) -> str:
    return f"""
QLabel[role="title"] {{ font-size: {round(theme.TEXT_TITLE * zoom)}px; font-weight: 600; }}
QLabel[role="card-title"] {{ font-size: {round(theme.TEXT_CARD_TITLE * zoom)}px;
  font-weight: 600; }}
QLabel[role="section"] {{ font-weight: 600; }}
QLabel[role="brand"] {{ color: {c.on_brand}; font-size: {round(theme.TEXT_BRAND * zoom)}px;
  font-weight: 700; }}
"""


def _buttons(c: Colours, zoom: float) -> str:
    height = round((theme.CONTROL_HEIGHT - 2) * zoom)
    side = round(theme.SPACE_M * zoom)
    ring = theme.FOCUS_RING
    return f"""
QPushButton, QToolButton[role="button"] {{ background: {c.card}; color: {c.link};
  border: 1px solid {c.link}; border-radius: {theme.RADIUS}px; padding: 0 {side}px;
  min-height: {height}px; font-weight: 600; outline: 0; }}
QPushButton {{ qproperty-autoDefault: true; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.selection}; }}
QPushButton:focus {{ border: {ring}px solid {c.focus}; padding: 0 {side - 1}px;
  min-height: {height - 2}px; }}
QPushButton:disabled {{ color: {c.text_disabled}; border-color: {c.line}; }}
QPushButton[role="two-lines"] {{ min-height: {round(54 * zoom)}px; }}
QPushButton[role="two-lines"]:focus {{ min-height: {round(54 * zoom) - 2}px; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent};
  border-color: {c.accent}; }}
QPushButton[role="primary"]:hover {{ background: {c.accent_hover}; }}
QPushButton[role="primary"]:pressed {{ background: {c.accent_pressed}; }}
QPushButton[role="primary"]:focus {{ border: {ring}px solid {c.focus}; }}
QPushButton[role="primary"]:disabled {{ background: {c.neutral_tint};
  color: {c.text_disabled}; border-color: {c.line}; }}
QPushButton[role="danger"] {{ color: {c.alert_text}; border-color: {c.alert_text}; }}
QPushButton[role="danger"]:focus {{ border-color: {c.focus}; }}
QPushButton[role="link"] {{ background: transparent; border: {ring}px solid transparent;
  padding: 0 3px; min-height: {round(22 * zoom)}px; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {c.focus}; }}
QPushButton[role="link"]:disabled {{ color: {c.text_disabled}; }}
QPushButton[role="icon"], QToolButton {{ background: transparent;
  border: {ring}px solid transparent; border-radius: {theme.RADIUS}px; padding: 3px;
  min-width: {round(24 * zoom)}px; min-height: {round(24 * zoom)}px; }}
QPushButton[role="icon"]:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton[role="icon"]:focus, QToolButton:focus {{ border-color: {c.focus}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ width: 0; }}
"""


def _fields(c: Colours, mode: Mode, zoom: float) -> str:
    height = round((theme.CONTROL_HEIGHT - 2) * zoom)
    arrow = f"arrows:{mode}/chevron-down.svg"
    arrow_up = f"arrows:{mode}/chevron-up.svg"
    tick = f"arrows:{mode}/check.svg"
    size = round(16 * zoom)
    one_line = "QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox"
    focused = ", ".join(f"{name.strip()}:focus" for name in one_line.split(","))
    off = ", ".join(f"{name.strip()}:disabled" for name in one_line.split(","))
    return f"""
{one_line} {{ background: {c.field}; color: {c.text}; border: 1px solid {c.field_line};
  border-radius: {theme.RADIUS}px; padding: 0 {round(8 * zoom)}px; min-height: {height}px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent};
  placeholder-text-color: {c.text_soft}; }}
{focused} {{ border: 2px solid {c.focus}; padding: 0 {round(8 * zoom) - 1}px;
  min-height: {height - 2}px; }}
{off} {{ color: {c.text_disabled}; background: {c.surface}; border-color: {c.line}; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QDateEdit[invalid="true"],
QPlainTextEdit[invalid="true"] {{ border: 2px solid {c.alert}; }}
QPlainTextEdit, QTextEdit {{ background: {c.field}; color: {c.text};
  border: 1px solid {c.field_line}; border-radius: {theme.RADIUS}px; padding: 4px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent};
  placeholder-text-color: {c.text_soft}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {c.focus}; padding: 3px; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{
  border: none; width: {round(26 * zoom)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
  image: url({arrow}); width: {size}px; height: {size}px; }}
QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button {{
  border: none; width: {round(22 * zoom)}px; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: url({arrow_up}); width: {size}px; }}
QSpinBox::down-arrow, QTimeEdit::down-arrow {{ image: url({arrow}); width: {size}px; }}
QComboBox QAbstractItemView {{ background: {c.card}; color: {c.text};
  border: 1px solid {c.field_line}; selection-background-color: {c.selection};
  selection-color: {c.text}; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {round(28 * zoom)}px; }}
QCheckBox, QRadioButton {{ spacing: {round(8 * zoom)}px; background: transparent;
  border: 2px solid transparent; padding: 2px; outline: 0; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.focus};
  border-radius: {theme.RADIUS}px; }}
QCheckBox::indicator, QListView::indicator {{ width: {size}px; height: {size}px;
  border: 1px solid {c.field_line};
  border-radius: {theme.RADIUS}px; background: {c.field}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; image: url({tick}); }}
QCheckBox::indicator:disabled {{ background: {c.surface}; border-color: {c.line}; }}
QRadioButton::indicator {{ width: {size}px; height: {size}px; border: 1px solid {c.field_line};
  border-radius: {round(size / 2) + 1}px; background: {c.field}; }}
QRadioButton::indicator:checked {{ border: {round(5 * zoom)}px solid {c.accent};
  width: {size - 2 * (round(5 * zoom) - 1)}px; height: {size - 2 * (round(5 * zoom) - 1)}px; }}
"""


def _frames(c: Colours, zoom: float) -> str:
    head = round((theme.TEXT_CARD_TITLE + 25) * zoom)
    return f"""
QMainWindow, QDialog, QWidget[role="page"] {{ background: {c.window}; }}
QWidget[role="grey"] {{ background: {c.surface}; }}
QWidget[role="clear"], QScrollArea[role="clear"] {{ background: transparent; border: none; }}
QFrame[role="card"] {{ background: {c.card}; border: 1px solid {c.line};
  border-radius: {theme.RADIUS}px; }}
QFrame[role="card-head"] {{ background: transparent; border: none;
  border-bottom: 1px solid {c.line}; min-height: {head}px; }}
QFrame[role="tint"] {{ background: {c.info_tint}; border: 1px solid {c.line};
  border-radius: {theme.RADIUS}px; }}
QFrame[role="notice-info"] {{ background: {c.info_tint}; border: none;
  border-left: 4px solid {c.accent}; }}
QFrame[role="notice-success"] {{ background: {c.success_tint}; border: none;
  border-left: 4px solid {c.success}; }}
QFrame[role="notice-warning"] {{ background: {c.warning_tint}; border: none;
  border-left: 4px solid {c.warning}; }}
QFrame[role="notice-alert"] {{ background: {c.alert_tint}; border: none;
  border-left: 4px solid {c.alert}; }}
QFrame[role="top-bar"] {{ background: {c.window}; border: none;
  border-bottom: 1px solid {c.line}; }}
QFrame[role="status"] {{ background: {c.surface}; border: none;
  border-top: 1px solid {c.line}; }}
QFrame[role="task"] {{ background: transparent; border: none;
  border-bottom: 1px solid {c.line}; border-left: {theme.CURRENT_MARK}px solid transparent; }}
QFrame[role="task"]:hover {{ background: {c.hover}; }}
QFrame[role="task-current"] {{ background: {c.selection}; border: none;
  border-bottom: 1px solid {c.line}; border-left: {theme.CURRENT_MARK}px solid {c.accent}; }}
QPushButton[role="group-head"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {theme.RADIUS}px; text-align: left; }}
QPushButton[role="group-head"]:hover {{ background: {c.hover}; }}
QPushButton[role="group-head"]:focus {{ border-color: {c.focus}; }}
QFrame[role="rule"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="popup"], QDialog[role="popup"] {{ background: {c.card};
  border: 1px solid {c.field_line}; border-radius: {theme.RADIUS_MODAL}px; }}
QWidget[role="gate"] {{ background: {c.brand}; }}
QFrame[role="gate-card"] {{ background: {c.card}; border: 1px solid {c.brand_line};
  border-radius: {theme.RADIUS_MODAL}px; }}
QLabel[role="code"] {{ background: {c.info_tint}; color: {c.text}; border: 1px solid {c.line};
  border-radius: {theme.RADIUS}px; font-size: {round(20 * zoom)}px; font-weight: 600;
  padding: {round(12 * zoom)}px; }}
QLabel[role="button-word"] {{ color: {c.link}; font-weight: 600; }}
QLabel[role="key"] {{ color: {c.text_soft}; background: {c.surface};
  border: 1px solid {c.line}; border-radius: {theme.RADIUS}px;
  font-size: {round(12 * zoom)}px; font-weight: 600; padding: 0 {round(5 * zoom)}px; }}
QProgressBar {{ background: {c.track}; border: none; border-radius: {theme.RADIUS}px;
  max-height: {round(8 * zoom)}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {theme.RADIUS}px; }}
QSplitter::handle {{ background: transparent; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QTabBar {{ background: transparent; outline: none; }}
QTabBar::tab {{ background: transparent; color: {c.text}; border: none;
  border-bottom: 3px solid transparent; padding: {round(7 * zoom)}px {round(14 * zoom)}px; }}
QTabBar::tab:selected {{ color: {c.link}; font-weight: 600; border-bottom-color: {c.accent}; }}
QTabBar::tab:hover {{ background: {c.hover}; }}
QTabBar::tab:focus {{ border: 2px solid {c.focus}; }}
{_badges(c, zoom)}
"""


def _badges(c: Colours, zoom: float) -> str:
    kinds = (
        ("info", c.link, c.info_tint),
        ("success", c.success_text, c.success_tint),
        ("warning", c.warning_text, c.warning_tint),
        ("alert", c.alert_text, c.alert_tint),
        ("neutral", c.text_soft, c.neutral_tint),
    )
    return "\n".join(
        f"""QFrame[role="badge-{kind}"] {{ background: {ground}; border: 1px solid
  {ink if c.info_tint == c.card else ground}; border-radius: {theme.RADIUS}px; }}
QFrame[role="badge-{kind}"] QLabel {{ color: {ink}; font-size: {round(theme.TEXT_SMALL * zoom)}px;
  font-weight: 600; }}"""
        for kind, ink, ground in kinds
    )


def _tables(c: Colours, zoom: float) -> str:
    side = round(theme.SPACE_M * zoom)
    return f"""
QTableView, QTreeView, QListView {{ background: {c.card}; color: {c.text}; border: none;
  gridline-color: {c.line}; selection-background-color: {c.selection};
  selection-color: {c.text}; outline: 0; alternate-background-color: {c.surface}; }}
QTreeView:focus, QListView:focus {{ border: 2px solid {c.focus}; }}
QTableView::item, QTreeView::item {{ border: none; border-bottom: 1px solid {c.line};
  padding: 0 {round(8 * zoom) - 3}px; }}
QFrame[flush="true"] QTableView::item:first {{ padding-left: {side - 3}px; }}
QFrame[flush="true"] QTableView::item:last {{ padding-right: {side - 3}px; }}
QTableView::item:selected, QTreeView::item:selected {{ background: {c.selection};
  color: {c.text}; }}
QTableView::item:hover, QListView::item:hover {{ background: {c.hover}; }}
QTableView::item:selected:hover, QListView::item:selected:hover {{ background: {c.selection}; }}
QListView::item:selected {{ background: {c.selection}; color: {c.text}; }}
QHeaderView {{ background: {c.card}; border: none; }}
QHeaderView::section {{ background: {c.card}; color: {c.text_soft}; border: none;
  border-bottom: 1px solid {c.line}; padding: 0 {round(8 * zoom)}px;
  min-height: {round(30 * zoom)}px; font-size: {round(theme.TEXT_SMALL * zoom)}px;
  font-weight: 600; }}
QFrame[flush="true"] QHeaderView::section:first {{ padding-left: {side}px; }}
QFrame[flush="true"] QHeaderView::section:last {{ padding-right: {side}px; }}
QHeaderView::section:hover {{ color: {c.link}; }}
QTableCornerButton::section {{ background: {c.card}; border: none; }}
"""


def _navigation(c: Colours, zoom: float) -> str:
    return f"""
QFrame[role="navigation"] {{ background: {c.brand}; border: none; }}
QFrame[role="navigation-foot"] {{ background: {c.brand}; border: none;
  border-top: 1px solid {c.brand_line}; }}
QPushButton[role="nav"] {{ background: transparent; color: {c.on_brand}; border: none;
  border-left: {theme.CURRENT_MARK}px solid transparent; border-radius: 0;
  padding: 0 {round(17 * zoom)}px; min-height: {round(theme.NAVIGATION_ROW * zoom)}px;
  text-align: left; font-weight: 400; }}
QPushButton[role="nav"]:hover {{ background: {c.brand_hover}; }}
QPushButton[role="nav"]:checked {{ background: {c.brand_current}; font-weight: 600;
  border-left-color: {c.on_brand}; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {c.mark};
  border-left: {theme.CURRENT_MARK}px solid {c.mark};
  padding: 0 {round(17 * zoom) - 2}px 0 {round(17 * zoom)}px;
  min-height: {round(theme.NAVIGATION_ROW * zoom) - 4}px; }}
QLabel[role="count"] {{ background: {c.brand_current}; color: {c.on_brand};
  border: 1px solid {c.brand_line}; border-radius: {round(theme.RADIUS_PILL * zoom)}px;
  font-size: {round(12 * zoom)}px; padding: 0 {round(6 * zoom)}px; }}
QLabel[role="count-mark"] {{ background: {c.mark}; color: {c.on_mark};
  border: 1px solid {c.mark}; border-radius: {round(theme.RADIUS_PILL * zoom)}px;
  font-size: {round(12 * zoom)}px; font-weight: 600; padding: 0 {round(6 * zoom)}px; }}
"""


def _menus(c: Colours, zoom: float) -> str:
    return f"""
QMenu {{ background: {c.card}; color: {c.text}; border: 1px solid {c.field_line};
  padding: {round(4 * zoom)}px 0; }}
QMenu::item {{ padding: {round(6 * zoom)}px {round(26 * zoom)}px; }}
QMenu::icon {{ padding-left: {round(10 * zoom)}px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.text_disabled}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {round(4 * zoom)}px 0; }}
"""


def _scroll_bars(c: Colours, zoom: float) -> str:
    wide = round(11 * zoom)
    return f"""
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {wide}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {wide}px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: {round(wide / 2) - 1}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {round(30 * zoom)}px; }}
QScrollBar::handle:horizontal {{ min-width: {round(30 * zoom)}px; }}
QScrollBar::handle:hover {{ background: {c.field_line}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
