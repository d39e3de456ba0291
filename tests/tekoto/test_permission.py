"""Who may see and change what."""

import pytest

from tekoto import permission
from tekoto.access import Actor, Role
from tekoto.errors import NotFoundError, StoreError
from tekoto.ids import new_id

OFFICE = new_id()
#            reads clients, casework, log, officials, protected contacts
TABLE = {
    Role.ADVISER: (True, True, False, False, True),
    Role.LEAD: (True, True, True, True, True),
    Role.PROJECT_EXPERT: (True, False, False, False, False),
    Role.PROJECT_MANAGER: (True, False, False, False, False),
    Role.ADMINISTRATOR: (False, False, False, True, False),
    Role.AUDITOR: (False, False, True, False, False),
}


def actor(role: Role) -> Actor:
    return Actor(new_id(), "N", role, OFFICE, new_id())


@pytest.mark.parametrize("role", list(Role))
def test_each_role_has_its_rights(role: Role) -> None:
    who = actor(role)
    shown = permission.summary(who)
    rights = (shown["clients"], shown["casework"], shown["log"], shown["officials"])
    assert (*rights, permission.may_see_protected_contacts(who)) == TABLE[role]


@pytest.mark.parametrize("role", list(Role))
def test_the_checks_say_what_the_table_says(role: Role) -> None:
    who = actor(role)
    clients, casework, log, officials, _ = TABLE[role]
    checks = (
        (clients, lambda: permission.check_open(who, OFFICE)),
        (clients, lambda: permission.check_list(who)),
        (casework, lambda: permission.check_change(who, OFFICE)),
        (casework, lambda: permission.check_casework(who)),
        (log, lambda: permission.check_log(who)),
        (officials, lambda: permission.check_officials(who)),
    )
    for allowed, check in checks:
        if allowed:
            check()
        else:
            with pytest.raises(StoreError, match=r"permission\.denied"):
                check()


def test_another_offices_client_does_not_exist() -> None:
    with pytest.raises(NotFoundError, match=r"client\.not_found"):
        permission.check_open(actor(Role.LEAD), new_id())


def test_a_former_code_is_the_own_advisers_and_the_leads() -> None:
    adviser, lead, expert = (actor(r) for r in (Role.ADVISER, Role.LEAD, Role.PROJECT_EXPERT))
    assert permission.may_see_former_hetu(adviser, adviser.user_id)
    assert not permission.may_see_former_hetu(adviser, new_id())
    assert permission.may_see_former_hetu(lead, new_id())
    assert not permission.may_see_former_hetu(expert, expert.user_id)


def test_the_own_adviser_reads_who_handled_her_client() -> None:
    adviser = actor(Role.ADVISER)
    permission.check_log(adviser, adviser.user_id)
    with pytest.raises(StoreError):
        permission.check_log(adviser, new_id())
