"""``python -m benchmarks [--quick] [--only P2,P3]``."""

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import measure

OUT = Path("build/bench.json")


def main() -> int:
    """Measure what was asked for, print the table and write it as data."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller and fewer rounds")
    parser.add_argument("--only", default="", help="for example P2,P3")
    parser.add_argument("--full", action="store_true", help="search in 1,000,000 clients too")
    options = parser.parse_args()
    works = _works(full=options.full)
    chosen = [one.strip() for one in options.only.split(",") if one.strip()] or list(works)
    if unknown := [one for one in chosen if one not in works]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(works)}")
    results: list[measure.Result] = []
    for one in chosen:
        print(f"{one} ...", file=sys.stderr, flush=True)
        results.extend(works[one](options.quick))
    print(measure.table(results))
    OUT.parent.mkdir(exist_ok=True)
    data = [dataclasses.asdict(found) | {"ratio": found.ratio} for found in results]
    for line in data:
        if not line["floor"]:
            line["floor"] = line["ratio"] = None
    OUT.write_text(json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n")
    return 0


def _works(*, full: bool) -> dict[str, Callable[[bool], list[measure.Result]]]:
    from benchmarks import (
        duplicates,
        imports,
        name_pairs,
        referral,
        search,
        start,
        today,
        workbook,
    )

    return {
        "P1": lambda quick: start.run_start(quick=quick),
        "P2": lambda quick: search.run(quick=quick, full=full),
        "P3": lambda quick: referral.run(quick=quick),
        "P4": lambda quick: workbook.run(quick=quick),
        "P5": lambda quick: imports.run(quick=quick),
        "P7": lambda quick: start.run_memory(quick=quick),
        "P8": lambda quick: duplicates.run(quick=quick),
        "today": lambda quick: today.run(quick=quick),
        "pairs": lambda quick: name_pairs.run(quick=quick),
    }


if __name__ == "__main__":
    sys.exit(main())
