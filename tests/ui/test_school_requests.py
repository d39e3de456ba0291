"""A reminder that could not be written was not sent."""

import errno
import os
from pathlib import Path

import pytest

from db import referrals
from tests.db.network_office import sent_referral
from tests.ui.office import Office, button
from ui.referral_page import ReferralPage


def test_on_a_full_disk_no_reminder_is_recorded(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = sent_referral(office.network)
    office.open()
    page = ReferralPage(office.desk, sent)
    office.desk.open_task(page)
    office.settle()
    office.desk.choose_path = lambda *_asked: tmp_path / "kirje"

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    button(page, "Muistuta oppilaitosta…").click()
    office.settle()
    monkeypatch.undo()
    found = referrals.referral(office.store, office.actor, sent.id)
    assert (found.reminded_on, found.version) == ((), sent.version)
    assert not (tmp_path / "kirje").exists()
