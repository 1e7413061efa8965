package skillway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.skills.SkillId;

/**
 * An entry of the catalogue, of any kind.
 *
 * @param code the id that files and people know it by, unique
 * @param effort null when the catalogue does not say how long it takes; such a course cannot be planned yet
 * @param minutesPerWeek the most minutes that make sense in one week, or null
 * @param cost whole currency units, 0 or more
 * @param prerequisites all of these must be met, each by any one of its courses
 * @param note what an import could not resolve, in the file's own words; may be empty
 * @param withdrawnAt when it was taken out of the catalogue; plans that hold it keep it
 */
public record Course(
        CourseId id,
        int version,
        String code,
        String title,
        CourseKind kind,
        String provider,
        String description,
        String topics,
        String depth,
        @Nullable Effort effort,
        @Nullable Integer minutesPerWeek,
        int cost,
        CourseFormat format,
        String url,
        List<Prerequisite> prerequisites,
        List<SkillLevel> entry,
        List<SkillLevel> outcomes,
        List<Session> sessions,
        String note,
        @Nullable Instant withdrawnAt) {

    /** One need: any one of these courses meets it. */
    public record Prerequisite(Set<CourseId> anyOf) {
        public Prerequisite {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** A level of a skill, 1 to 5: asked at the start, or reached at the end. */
    public record SkillLevel(SkillId skillId, int level) {}

    /**
     * A dated session of a cohort course.
     *
     * @param startsOn a Monday
     * @param minutes of its consecutive weeks, 0 in a week without
     */
    public record Session(LocalDate startsOn, List<Integer> minutes) {
        public Session {
            minutes = List.copyOf(minutes);
        }

        public int totalMinutes() {
            return minutes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Course {
        prerequisites = List.copyOf(prerequisites);
        entry = List.copyOf(entry);
        outcomes = List.copyOf(outcomes);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::startsOn))
                .toList();
    }
}
