package skillway.plan;

import skillway.identity.PersonId;

/**
 * Says, within the transaction that did it, that the plan of a learner is another one now. It says nothing of the plan:
 * whoever hears it reads what that person may read.
 */
public record PlanKept(PersonId learner) {}
