"""The door: reads the arguments and wires the storeys together."""

import argparse
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from tekoto import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run Tekoto; return the exit code."""
    multiprocessing.freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    from exports import reply_fields, sheet_limits
    from exports.packet_child import CHILD_ARGUMENT as PACKET_ARGUMENT

    if given == [reply_fields.CHILD_ARGUMENT]:
        from exports import reply_child

        return reply_child.main()
    if given == [PACKET_ARGUMENT]:
        from exports import packet_child

        return packet_child.main()
    if given == [sheet_limits.CHILD_ARGUMENT]:
        from exports import sheet_child

        return sheet_child.main()
    _keep_to_oneself()
    options = _parser().parse_args(given)
    match options.command:
        case "demo":
            return _demo(options)
        case "doctor":
            from ui.doctor import examine

            return examine(_data_folder(options.data))
        case "selftest":
            from ui.selftest import run

            return run()
        case _:
            return _program(_data_folder(options.data))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tekoto", description="Casework for advisers and schools, kept on this computer."
    )
    parser.add_argument("--version", action="version", version=f"Tekoto {__version__}")
    parser.add_argument("--data", type=Path, help="folder of the vault")
    commands = parser.add_subparsers(dest="command")
    demo = commands.add_parser("demo", help="open a throw-away caseload of invented people")
    demo.add_argument("--headless", action="store_true", help="perform a day without a display")
    demo.add_argument("--out", type=Path, default=Path("build/demo"), help="where files go")
    demo.add_argument("--clients", type=_at_least_one, default=200)
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--shots-only", action="store_true", help="save only the pictures")
    commands.add_parser("doctor", help="tell versions, paths and what is wrong")
    commands.add_parser("selftest", help="check the packaged program")
    return parser


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number from 1 up, not {text!r}")
    return int(text)


def _program(folder: Path) -> int:
    from ui import garbage

    garbage.rest()
    from PySide6.QtWidgets import QApplication

    from db.secret_service import system_keyring
    from tekoto.errors import StoreError
    from ui.application import Application, prepare
    from ui.instance import SingleInstance, refuse
    from ui.places import make_parts
    from ui.preferences import Preferences

    app = QApplication(sys.argv[:1])
    instance = SingleInstance(folder)
    preferences = Preferences(folder / "preferences.ini")
    try:
        if not instance.acquire():
            return 0
        prepare(app, preferences)
    except StoreError as error:
        prepare(app, preferences)
        refuse(error)
        return 1
    program = Application(folder, system_keyring(), preferences, make_parts)
    instance.called.connect(program.raise_window)
    program.demo_wanted.connect(_start_demo)
    _tell_bugs_to(program.report_bug)
    program.start()
    garbage.resume()
    code = app.exec()
    instance.release()
    return code


def _demo(options: argparse.Namespace) -> int:
    if options.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from db.secret_service import no_keyring
    from ui.application import Application, prepare
    from ui.demo import PASSPHRASE, demo_vault, hush_offscreen
    from ui.places import make_parts
    from ui.preferences import Preferences

    if options.headless:
        hush_offscreen()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="tekoto-demo-") as scratch:
        folder = Path(scratch)
        preferences = Preferences(folder / "preferences.ini")
        if options.headless:
            preferences.set_language("fi")
        prepare(app, preferences)
        entered = demo_vault(folder / "vault", clients=options.clients, seed=options.seed)
        program = Application(
            folder / "vault", no_keyring(), preferences, make_parts, demo_passphrase=PASSPHRASE
        )
        _tell_bugs_to(program.report_bug)
        program.enter(entered)
        if not options.headless:
            return app.exec()
        from ui.demo_day import perform

        try:
            perform(program, preferences, options.out, shots_only=options.shots_only)
        finally:
            program.quit()
    return 0


def _start_demo() -> None:
    from PySide6.QtCore import QProcess

    frozen = bool(getattr(sys, "frozen", False))
    QProcess.startDetached(sys.executable, ["demo"] if frozen else ["-m", "tekoto", "demo"])


def _data_folder(chosen: Path | None) -> Path:
    if chosen is not None:
        return chosen
    from platformdirs import user_data_path

    return user_data_path("tekoto", appauthor=False)


def _tell_bugs_to(report: Callable[[BaseException], None]) -> None:
    """Let no uncaught error print its text, which may carry what the user typed."""

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            report(error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = uncaught


def _keep_to_oneself() -> None:
    """Let nobody else read what is written, and leave no memory image after a crash."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
