"""The ground that usually fits who receives: chosen at first, and the adviser's to change."""

from tekoto.packet import is_authority

AUTHORITY, PROVIDER = "authority", "service_provider"


def usual_ground(type_code: str) -> str:
    """Return the ground on which organisations of a type usually receive."""
    return AUTHORITY if is_authority(type_code) else PROVIDER
