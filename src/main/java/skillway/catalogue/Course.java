package skillway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.skills.Level;
import skillway.skills.SkillId;
import skillway.skills.Texts;

/**
 * An entry of the catalogue, of any kind.
 *
 * @param code the id that files and people know it by, unique
 * @param depth how far it goes, such as "introductory"; may be empty
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
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("A prerequisite names no course. Name one, or take it out.");
            }
        }
    }

    /** A level of a skill, 1 to 5: asked at the start, or reached at the end. */
    public record SkillLevel(SkillId skillId, int level) {
        public SkillLevel {
            if (level < 1 || level > Level.HIGHEST) {
                throw new IllegalArgumentException("Level %d is not one of 1 to 5.".formatted(level));
            }
        }
    }

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
        code = Texts.required("course", "code", code, 120);
        title = Texts.required("course", "title", title, 400);
        String owner = "course \"" + title + "\"";
        provider = Texts.optional(owner, "provider", provider, 200);
        description = Texts.optional(owner, "description", description, 8000);
        topics = Texts.optional(owner, "topics", topics, 8000);
        depth = Texts.optional(owner, "depth", depth, 20);
        url = Texts.optional(owner, "address", url, 2000);
        note = Texts.optional(owner, "note", note, 4000);
        CourseNumbers.check(owner, cost, minutesPerWeek);
        prerequisites = List.copyOf(prerequisites);
        entry = bySkill(entry);
        outcomes = bySkill(outcomes);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::startsOn))
                .toList();
    }

    /** Whether a plan can count with it: it says how long it takes, or when it meets. */
    public boolean isPlannable() {
        return withdrawnAt == null && (format == CourseFormat.COHORT ? !sessions.isEmpty() : effort != null);
    }

    /** Each course that is named by any prerequisite. */
    public Set<CourseId> needs() {
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.anyOf().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same course with another version, as it stands after it was stored. */
    public Course withVersion(int stored) {
        return copy(stored, outcomes, withdrawnAt);
    }

    /** The same course with these outcomes in place of its own. */
    public Course withOutcomes(Collection<SkillLevel> changed) {
        return copy(version, List.copyOf(changed), withdrawnAt);
    }

    /** The same course taken out of the catalogue at that time, or put back by null. */
    public Course withdrawn(@Nullable Instant at) {
        return copy(version, outcomes, at);
    }

    private Course copy(int newVersion, List<SkillLevel> newOutcomes, @Nullable Instant newWithdrawnAt) {
        return new Course(
                id,
                newVersion,
                code,
                title,
                kind,
                provider,
                description,
                topics,
                depth,
                effort,
                minutesPerWeek,
                cost,
                format,
                url,
                prerequisites,
                entry,
                newOutcomes,
                sessions,
                note,
                newWithdrawnAt);
    }

    private static List<SkillLevel> bySkill(List<SkillLevel> levels) {
        return levels.stream()
                .sorted(Comparator.comparingLong(level -> level.skillId().value()))
                .toList();
    }
}
