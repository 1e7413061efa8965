package skillway.catalogue.ui.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.catalogue.search.CourseHit;
import skillway.skills.AreaOrder;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** A course as the list says it. */
public record CourseLine(
        CourseId id,
        String title,
        String sign,
        String kind,
        String provider,
        String lock,
        boolean inPlan,
        String forMe,
        String hours,
        String brings,
        int colour,
        String next) {

    static CourseLine of(CourseHit hit, Asker.Now asker, Map<SkillId, Skill> skills, AreaOrder areas, LocalDate today) {
        Course course = hit.course();
        return new CourseLine(
                course.id(),
                course.title(),
                "kind-sign " + CourseWords.sign(course.kind()),
                course.kind().label(),
                course.provider(),
                lock(course, asker.inPlan()),
                asker.hasInPlan(course.id()),
                CourseWords.gain(hit.helps()),
                CourseWords.likelyHours(course),
                brings(course, skills),
                colour(course, skills, areas),
                CourseWords.next(course, today));
    }

    private static String lock(Course course, @Nullable Set<CourseId> planned) {
        long open = course.prerequisites().stream()
                .filter(need -> planned == null || need.anyOf().stream().noneMatch(planned::contains))
                .count();
        return open == 0 ? "" : open == 1 ? "needs 1 course" : "needs %d courses".formatted(open);
    }

    private static String brings(Course course, Map<SkillId, Skill> skills) {
        return course.outcomes().stream()
                .filter(outcome -> skills.containsKey(outcome.skillId()))
                .map(outcome -> name(outcome, skills) + " " + outcome.level())
                .collect(Collectors.joining(", "));
    }

    private static String name(SkillLevel outcome, Map<SkillId, Skill> skills) {
        Skill skill = skills.get(outcome.skillId());
        return skill == null ? "" : skill.name();
    }

    private static int colour(Course course, Map<SkillId, Skill> skills, AreaOrder areas) {
        return course.outcomes().stream()
                .map(outcome -> skills.get(outcome.skillId()))
                .filter(skill -> skill != null)
                .map(skill -> areas.colour(skill.area()))
                .findFirst()
                .orElse(0);
    }
}
