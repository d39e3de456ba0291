"""Where a vault may lie: on a local disk that nothing else copies about.

SQLite's write-ahead log needs shared memory and true file locks, which network file systems do
not give (https://sqlite.org/wal.html), and a synchronising service may swap the file under an
open connection or carry it out of the office.
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from tekoto.errors import VaultError

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "ncpfs",
        "ncp",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.s3fs",
        "fuse.onedriver",
        "vboxsf",
        "prl_fs",
    }
)
SYNCHRONISED_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud",
    "box sync",
    "syncthing",
    "megasync",
    "kdrive",
)
SYNCHRONISED_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloud")
_DRIVE_REMOTE = 4


def refuse_unsafe_folder(folder: Path) -> None:
    """Raise unless a database may be kept in ``folder`` (which need not exist yet).

    Raises ``VaultError`` ``vault.network_folder`` or ``vault.synchronised_folder``.
    """
    resolved = Path(os.path.realpath(folder))
    if is_network_folder(folder) or is_network_folder(resolved):
        raise VaultError("vault.network_folder")
    if is_synchronised_folder(folder) or is_synchronised_folder(resolved):
        raise VaultError("vault.synchronised_folder")


def is_synchronised_folder(folder: Path) -> bool:
    """Tell whether a cloud service copies ``folder``, by its name or by the marks it leaves."""
    names = (part.casefold() for part in folder.parts)
    if any(name.startswith(SYNCHRONISED_NAMES) for name in names):
        return True
    roots = (os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial"))
    if any(root and folder.is_relative_to(root) for root in roots):
        return True
    return any((parent / mark).exists() for parent in _chain(folder) for mark in SYNCHRONISED_MARKS)


def is_network_folder(folder: Path) -> bool:
    """Tell whether ``folder`` lies on a file system served by another computer."""
    if sys.platform == "win32":
        return _is_windows_remote(folder)
    if sys.platform == "darwin":
        return _file_system(folder, _macos_mounts()) in NETWORK_FILE_SYSTEMS
    return _file_system(folder, _linux_mounts()) in NETWORK_FILE_SYSTEMS


def _chain(folder: PurePath) -> Iterable[Path]:
    return (Path(p) for p in (folder, *folder.parents))


def _file_system(folder: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the type of the mount that holds ``folder``: the longest match, the last mounted."""
    best, kind = -1, ""
    for point, fs_type in mounts:
        if folder.is_relative_to(point) and len(point) >= best:
            best, kind = len(point), fs_type.casefold()
    return kind


def _linux_mounts() -> list[tuple[str, str]]:
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    fields = (line.split(" ") for line in lines)
    return [(_unescape(field[1]), field[2]) for field in fields if len(field) > 2]


def _unescape(point: str) -> str:
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, char)
    return point


def _macos_mounts() -> list[tuple[str, str]]:
    listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
    rows = []
    for line in listed.stdout.splitlines():
        _, found, rest = line.partition(" on ")
        point, opened, options = rest.rpartition(" (")
        if found and opened:
            rows.append((point, options.split(",")[0].rstrip(")")))
    return rows


def _is_windows_remote(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = folder.absolute().drive
        if drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE)
    return False
