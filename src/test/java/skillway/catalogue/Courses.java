package skillway.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.Course.Session;
import skillway.catalogue.Course.SkillLevel;
import skillway.skills.SkillId;

/** Words to make courses with in tests. */
public final class Courses {

    private Courses() {}

    public static Course course(long id, String title) {
        return new Course(
                new CourseId(id),
                0,
                "code-" + id,
                title,
                CourseKind.COURSE,
                "Open Campus",
                "",
                "",
                "",
                new Effort(480, 840),
                null,
                0,
                CourseFormat.SELF_PACED,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }

    /** A cohort of two weeks, two hours each, that begins on these Mondays. */
    public static Course cohort(long id, String title, LocalDate... starts) {
        List<Session> sessions = Arrays.stream(starts)
                .map(start -> new Session(start, List.of(120, 120)))
                .toList();
        return new Course(
                new CourseId(id),
                0,
                "code-" + id,
                title,
                CourseKind.WORKSHOP,
                "Open Campus",
                "",
                "",
                "",
                null,
                null,
                0,
                CourseFormat.COHORT,
                "",
                List.of(),
                List.of(),
                List.of(),
                sessions,
                "",
                null);
    }

    public static SkillLevel reaches(SkillId skill, int level) {
        return new SkillLevel(skill, level);
    }

    public static Prerequisite anyOf(Course... courses) {
        return new Prerequisite(
                Set.copyOf(Arrays.stream(courses).map(Course::id).toList()));
    }

    public static Course after(Course course, Prerequisite... prerequisites) {
        return new Course(
                course.id(),
                course.version(),
                course.code(),
                course.title(),
                course.kind(),
                course.provider(),
                course.description(),
                course.topics(),
                course.depth(),
                course.effort(),
                course.minutesPerWeek(),
                course.cost(),
                course.format(),
                course.url(),
                List.of(prerequisites),
                course.entry(),
                course.outcomes(),
                course.sessions(),
                course.note(),
                course.withdrawnAt());
    }

    /** A course as a search sees it: what it says, how long it takes and what it costs. */
    public static Course described(
            long id, String title, CourseKind kind, String provider, String description, int hours, int cost) {
        return new Course(
                new CourseId(id),
                0,
                "code-" + id,
                title,
                kind,
                provider,
                description,
                "",
                "",
                hours == 0 ? null : new Effort(hours * 60, hours * 60),
                null,
                cost,
                CourseFormat.SELF_PACED,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }

    /** The same course with these topics. */
    public static Course withTopics(Course course, String topics) {
        return new Course(
                course.id(),
                course.version(),
                course.code(),
                course.title(),
                course.kind(),
                course.provider(),
                course.description(),
                topics,
                course.depth(),
                course.effort(),
                course.minutesPerWeek(),
                course.cost(),
                course.format(),
                course.url(),
                course.prerequisites(),
                course.entry(),
                course.outcomes(),
                course.sessions(),
                course.note(),
                course.withdrawnAt());
    }
}
