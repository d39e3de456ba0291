"""A decision has one number, and whoever names one finds it."""

import re


def test_each_decision_has_its_own_number(root):
    pages = sorted((root / "docs/decisions").glob("*.md"))
    numbers = [int(page.name[:4]) for page in pages]
    assert numbers == list(range(1, len(pages) + 1))
    for number, page in zip(numbers, pages, strict=True):
        assert page.read_text(encoding="utf-8").startswith(f"# {number}. "), page.name


def test_a_decision_that_is_named_is_there(root, modules):
    texts = [page.read_text(encoding="utf-8") for page in (root / "docs").rglob("*.md")]
    texts += [module.text for module in modules]
    named = {name for text in texts for name in re.findall(r"decisions/(\d{4}-[\w-]+\.md)", text)}
    assert named
    assert {name for name in named if not (root / "docs/decisions" / name).exists()} == set()
