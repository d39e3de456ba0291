"""What the plan and path tab shows beyond the client page, read when the tab is first shown."""

from dataclasses import dataclass
from uuid import UUID

from db import assessments, deadlines, plan_reviews
from db.store import Store
from tekoto.access import Actor
from tekoto.assessment import Assessment
from tekoto.client_deadlines import ClientDeadlines
from tekoto.plan import PlanReview


@dataclass(frozen=True, slots=True)
class PlanView:
    """Deadlines, assessments and reviews of one client."""

    client_id: UUID
    deadlines: ClientDeadlines
    assessments: tuple[Assessment, ...]
    reviews: tuple[PlanReview, ...]


def load(store: Store, actor: Actor, client_id: UUID) -> PlanView:
    """Read it all in one piece of work."""
    return PlanView(
        client_id,
        deadlines.for_client(store, actor, client_id),
        assessments.for_client(store, actor, client_id),
        plan_reviews.for_client(store, actor, client_id),
    )
