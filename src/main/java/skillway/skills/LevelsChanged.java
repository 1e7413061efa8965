package skillway.skills;

import java.util.Set;
import skillway.identity.PersonId;

/**
 * Says, within the transaction that did it, that levels of these people were seen anew. It names no level: whoever hears
 * it reads what that person may read.
 */
public record LevelsChanged(Set<PersonId> people) {

    public LevelsChanged {
        people = Set.copyOf(people);
    }
}
