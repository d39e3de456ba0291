"""Folders that a database must not lie in."""

from pathlib import Path

import pytest

from db import location
from db.location import refuse_unsafe_folder
from tekoto.errors import VaultError

MOUNTS = [
    ("/", "ext4"),
    ("/homes", "nfs4"),
    ("/homes/local disk", "xfs"),
    ("/media/office", "cifs"),
    ("/run/user/1000/gvfs", "fuse.gvfsd-fuse"),
    ("/mnt/server", "ext4"),
    ("/mnt/server", "fuse.sshfs"),
]


@pytest.mark.parametrize(
    "folder, network",
    [
        ("/var/lib/tekoto", False),
        ("/homes/maija/tekoto", True),
        ("/homes/local disk/tekoto", False),
        ("/homestead/tekoto", False),
        ("/media/office/x", True),
        ("/run/user/1000/gvfs/smb-share/x", True),
        ("/mnt/server", True),
    ],
)
def test_the_nearest_and_last_mount_decides(folder: str, network: bool) -> None:
    kind = location._file_system(Path(folder), MOUNTS)
    assert (kind in location.NETWORK_FILE_SYSTEMS) is network


def test_this_computers_mounts_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert not location.is_network_folder(tmp_path)
    monkeypatch.setattr(location, "_linux_mounts", lambda: [("/", "nfs4")])
    monkeypatch.setattr("db.location.sys.platform", "linux")
    with pytest.raises(VaultError, match=r"^vault\.network_folder$"):
        refuse_unsafe_folder(tmp_path / "not" / "yet" / "there")


def test_space_in_a_mount_point_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert location._unescape("/media/office\\040drive") == "/media/office drive"


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - Helsingin kaupunki",
        "Dropbox",
        "Google Drive",
        "Nextcloud",
        "iCloud Drive",
        "Mobile Documents",
    ],
)
def test_synchronised_folder_is_known_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(VaultError, match=r"^vault\.synchronised_folder$"):
        refuse_unsafe_folder(tmp_path / name / "tekoto")


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".nextcloudsync.log"])
def test_synchronised_folder_is_known_by_its_mark(tmp_path: Path, mark: str) -> None:
    refuse_unsafe_folder(tmp_path / "shared" / "tekoto")
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / mark).touch()
    with pytest.raises(VaultError, match=r"^vault\.synchronised_folder$"):
        refuse_unsafe_folder(tmp_path / "shared" / "tekoto")


def test_synchronised_folder_is_known_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Työ"))
    with pytest.raises(VaultError, match=r"^vault\.synchronised_folder$"):
        refuse_unsafe_folder(tmp_path / "Työ" / "tekoto")


def test_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(VaultError, match=r"^vault\.synchronised_folder$"):
        refuse_unsafe_folder(tmp_path / "link" / "tekoto")
