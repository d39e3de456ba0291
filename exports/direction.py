"""The order of mixed text: embedding levels and visual order (Unicode UAX #9).

The levels come from python-bidi, whose functions work step by step; the rule for bracket pairs
(N0), which it lacks, is added between its steps.
"""

import re
import unicodedata
from typing import Any

from bidi import algorithm

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_CLOSING = {"(": ")", "[": "]", "{": "}", "\u2329": "\u232a", "\u27e8": "\u27e9"}


def levels(text: str) -> tuple[list[int], int]:
    """Return the embedding level of every character, and of the paragraph.

    The text is one paragraph, cleaned: no explicit embeddings or isolates are left in it.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text), 0
    base = int(algorithm.get_base_level(text))
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    kept = [i for i, character in enumerate(text) if unicodedata.bidirectional(character) != "BN"]
    algorithm.get_embedding_levels("".join(text[i] for i in kept), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {i: int(char["level"]) for i, char in zip(kept, storage["chars"], strict=True)}
    result: list[int] = []
    for i in range(len(text)):
        # Joiners take the level of the letter before them (UAX #9, 5.2).
        result.append(found.get(i, result[-1] if result else base))
    return result, base


def visual_order(piece_levels: list[int]) -> list[int]:
    """Return the pieces' indexes from left to right (rule L2), given their levels."""
    order = list(range(len(piece_levels)))
    odd = [level for level in piece_levels if level % 2]
    if not odd:
        return order
    for level in range(max(piece_levels), min(odd) - 1, -1):
        i = 0
        while i < len(order):
            j = i
            while j < len(order) and piece_levels[order[j]] >= level:
                j += 1
            order[i:j] = reversed(order[i:j])
            i = max(j, i + 1)
    return order


def _resolve_brackets(chars: list[dict[str, Any]], embedding: str) -> None:
    """Give both brackets of a pair one direction (rule N0)."""
    for opening, closing in _pairs(chars):
        inside = {_strong(char["type"]) for char in chars[opening + 1 : closing]} - {""}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = (_strong(char["type"]) for char in reversed(chars[:opening]))
            direction = next(filter(None, before), embedding)
        chars[opening]["type"] = chars[closing]["type"] = direction


def _strong(bidi_type: str) -> str:
    if bidi_type in ("EN", "AN"):
        return "R"
    return bidi_type if bidi_type in ("L", "R") else ""


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Match brackets; an unmatched one is left alone (definition BD16)."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, char in enumerate(chars):
        character = char["ch"]
        if char["type"] != "ON":
            continue
        if character in _CLOSING:
            # The definition stops at 63 open brackets.
            if len(stack) == 63:
                break
            stack.append((_CLOSING[character], i))
        elif any(character == wanted for wanted, _ in stack):
            while stack:
                wanted, opening = stack.pop()
                if wanted == character:
                    pairs.append((opening, i))
                    break
    return sorted(pairs)
