"""The structure tree of a tagged PDF (ISO 14289-1): what a screen reader walks through.

While a page is drawn, every mark on it is given to a node of the tree or to nobody (an artifact:
rules, page headers, page numbers). Afterwards the tree is written into the finished file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, String


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A stretch of a page's content: page index and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Widget:
    """A form field's box: its place in the list of widgets."""

    index: int


@dataclass(eq=False)
class Node:
    """An element of the structure tree.

    ``scope`` is for table headers only; ``actual_text`` is what to read aloud where the marks on
    the page do not stand in reading order.
    """

    tag: str
    kids: "list[Node | MarkedContent | Widget]" = field(default_factory=list)
    scope: str = ""
    actual_text: str = ""

    def add(self, tag: str, scope: str = "") -> "Node":
        """Append an element and return it."""
        node = Node(tag, scope=scope)
        self.kids.append(node)
        return node


class _TreeWriter:
    def __init__(self, pdf: pikepdf.Pdf, widgets: list[pikepdf.Object]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._widgets = widgets
        self._content: dict[int, dict[int, pikepdf.Object]] = {}
        self._owners: dict[int, pikepdf.Object] = {}

    def element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent)
        )
        if node.scope:
            element.A = Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}"))
        if node.actual_text:
            element.ActualText = String(node.actual_text)
        kids = [self._kid(kid, element) for kid in node.kids]
        if kids:
            element.K = Array(kids)
        return element

    def _kid(self, kid: Node | MarkedContent | Widget, parent: pikepdf.Object) -> pikepdf.Object:
        if isinstance(kid, Node):
            return self.element(kid, parent)
        if isinstance(kid, MarkedContent):
            self._content.setdefault(kid.page, {})[kid.number] = parent
            return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)
        widget = self._widgets[kid.index]
        self._owners[kid.index] = parent
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=widget.P)

    def parent_tree(self) -> Array:
        """Number pages first, then widgets, and say who owns each piece."""
        numbers: list[pikepdf.Object | int] = []
        for page, owners in sorted(self._content.items()):
            self._pages[page].StructParents = page
            row = Array([owners[number] for number in sorted(owners)])
            numbers += [page, self._pdf.make_indirect(row)]
        for index, owner in sorted(self._owners.items()):
            key = len(self._pages) + index
            self._widgets[index].StructParent = key
            numbers += [key, owner]
        return Array(numbers)


def write_structure(
    pdf: pikepdf.Pdf, document: Node, widgets: list[pikepdf.Object], language: str
) -> None:
    """Write the tree below ``document`` into the file, and say that the file is tagged.

    ``widgets`` are the indirect annotation objects that ``Widget`` nodes point to.
    """
    writer = _TreeWriter(pdf, widgets)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = Array([writer.element(document, root)])
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=writer.parent_tree()))
    root.ParentTreeNextKey = len(pdf.pages) + len(widgets)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for page in pdf.pages:
        page.obj.Tabs = Name.S


def walk(node: Node) -> Iterator[Node]:
    """Yield the node and everything below it, in reading order."""
    yield node
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from walk(kid)
