package skillway.skills;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import skillway.identity.PersonId;

/**
 * A level that somebody saw in a person at a time; never changed, only followed by a newer one.
 *
 * @param level 0 to 5
 * @param assessorId who saw it; null when a completed course or a file says so
 */
public record Assessment(
        @Id AssessmentId id,
        PersonId personId,
        SkillId skillId,
        int level,
        Source source,
        @Nullable PersonId assessorId,
        Instant assessedAt) {

    /** By whom a level was seen. */
    public enum Source {
        SELF,
        MENTOR,
        LEAD,
        PEER,
        EVIDENCE,
        COMPLETION
    }

    public Assessment {
        Level.checked(level);
    }

    /** A level seen just now and not stored yet; storing gives it its own id. */
    public static Assessment seen(
            PersonId person, SkillId skill, int level, Source source, @Nullable PersonId assessor, Instant at) {
        return new Assessment(AssessmentId.NOT_STORED, person, skill, level, source, assessor, at);
    }
}
