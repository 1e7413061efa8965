package skillway.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: every read of a person's things takes one and joins it.
 *
 * @param teamId the team this person belongs to, and leads when the parts hold {@link Part#LEAD}
 */
public record Viewer(
        PersonId id, String name, Set<Part> parts, @Nullable TeamId teamId) {

    public Viewer {
        parts = Set.copyOf(parts);
    }

    /** Somebody as a viewer. */
    public static Viewer of(Person person) {
        return new Viewer(person.id(), person.name(), person.playedParts(), person.teamId());
    }

    public boolean plays(Part part) {
        return parts.contains(part);
    }

    /** The team whose levels this person may see, or null. */
    public @Nullable TeamId leadsTeam() {
        return plays(Part.LEAD) ? teamId : null;
    }
}
