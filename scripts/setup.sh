#!/bin/sh
# Prepares this machine, one step per word:
#
#   environment  makes .venv from requirements.lock (nothing outside the folder, except Debian's
#                venv package where it is missing)
#   window       the system libraries that Qt's window needs
#   tests        the programs that the tests compare with: a keyring service, PDF and sheet readers
#   checker      a second checker of how documents read aloud, in build/checker: 400 MB, which
#                the tests install by themselves on CI alone
#   bundle       what PyInstaller needs
#
# As root on Debian or Ubuntu a missing package is installed; otherwise the one command to type is
# printed and the step fails. A step whose work is done takes no time.
set -eu

cd "$(dirname "$0")/.."
VENV=.venv
updated=no

say() { printf '%s\n' "$*" >&2; }

# need WHY PACKAGE...: installs Debian packages, or says how.
need() {
    why=$1
    shift
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        say "Installing for $why: $*"
        if [ "$updated" = no ]; then
            apt-get update -q >&2
            updated=yes
        fi
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2
        return
    fi
    say "Missing on this machine: $why."
    if command -v apt-get >/dev/null; then
        say "Type this once, then the same make command again:"
        say "    sudo apt-get install -y $*"
    else
        say "Install what your system calls: $*"
    fi
    return 1
}

# fitting_python: prints a Python that can run Tekoto, the one named by PYTHON first.
fitting_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

environment() {
    if cmp -s requirements.lock "$VENV/requirements.lock"; then
        touch "$VENV/requirements.lock"
        return
    fi
    if ! "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
        python=$(fitting_python) || {
            need "Python 3.11 or newer" python3 python3-venv
            python=$(fitting_python) || { say "Tekoto needs Python 3.11 or newer."; return 1; }
        }
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
            need "making a Python environment" "python$version-venv"
        fi
        say "Making $VENV with $("$python" --version)"
        "$python" -m venv --clear "$VENV"
    fi
    say "Installing the locked libraries (a minute or two the first time)"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: -r requirements.lock
    cp requirements.lock "$VENV/requirements.lock"
}

# qt_starts: true when Qt draws without a screen and, where there is one, can reach it.
qt_starts() {
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c \
        'from PySide6 import QtPdf, QtSvg, QtWidgets; QtWidgets.QApplication([])' \
        >/dev/null 2>&1 || return 1
    [ -z "${DISPLAY:-}" ] || reaches_screen
}

# reaches_screen: true when no library between Qt and an X screen is missing.
reaches_screen() {
    plugin=$(find "$VENV" -name libqxcb.so | head -n 1)
    ! ldd "$plugin" 2>/dev/null | grep -q 'not found'
}

need_window_libraries() {
    need "Qt's window" libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 \
        libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
        libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
}

window() {
    [ "$(uname)" = Linux ] || return 0
    qt_starts && return
    need_window_libraries
    qt_starts && return
    say "Qt still cannot start; its own words:"
    QT_DEBUG_PLUGINS=1 QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c \
        'from PySide6 import QtPdf, QtSvg, QtWidgets; QtWidgets.QApplication([])' >&2
    return 1
}

tests() {
    [ -z "${CI:-}" ] || checker
    [ "$(uname)" = Linux ] || return 0
    missing=
    command -v gnome-keyring-daemon >/dev/null || missing="$missing gnome-keyring"
    command -v dbus-run-session >/dev/null || missing="$missing dbus"
    command -v pdftotext >/dev/null || missing="$missing poppler-utils"
    command -v gs >/dev/null || missing="$missing ghostscript"
    command -v qpdf >/dev/null || missing="$missing qpdf"
    command -v mutool >/dev/null || missing="$missing mupdf-tools"
    command -v soffice >/dev/null || missing="$missing libreoffice-calc-nogui"
    [ -n "$missing" ] || return 0
    # Word splitting is wanted: the list holds package names.
    # shellcheck disable=SC2086
    need "tests of the keyring, PDF and workbook" $missing && return
    # On a developer's machine those tests skip and say so; on CI nothing may skip.
    [ -z "${CI:-}" ]
}

# checker: makes an environment of its own from requirements-checker.lock.
checker() {
    home=build/checker
    cmp -s requirements-checker.lock "$home/requirements.lock" && return
    say "Installing the second checker of documents"
    "$VENV/bin/python" -m venv --clear "$home"
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: -r requirements-checker.lock
    cp requirements-checker.lock "$home/requirements.lock"
}

bundle() {
    [ "$(uname)" = Linux ] || return 0
    # What is missing here would be missing in the bundle, and so on the user's machine.
    reaches_screen || need_window_libraries
    command -v objdump >/dev/null || need "the bundle" binutils
    "$VENV/bin/python" -c \
        'from PyInstaller.depend.bindepend import get_python_library_path as find; find()' \
        >/dev/null 2>&1 && return
    version=$("$VENV/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    need "the bundle" "libpython$version"
}

for step in "$@"; do
    case $step in
        environment | window | tests | checker | bundle) "$step" ;;
        *) say "Unknown step: $step"; exit 2 ;;
    esac
done
