package skillway.catalogue.ui.course;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.Minutes;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CourseWords;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** How long a course takes, when it meets, what it costs and what it asks at the start. */
class CourseFacts extends DescriptionList {

    private static final int MOST_DATES = 4;

    CourseFacts(Course course, Asker.Now asker, Map<SkillId, Skill> skills, LocalDate today) {
        addClassName("course-facts");
        fact("Effort", effort(course));
        fact("Dates", dates(course, today));
        fact("Price", CourseWords.price(course.cost()));
        fact("Entry level", entry(course, asker.helps(), skills));
        fact("Depth", course.depth());
        fact("Topics", course.topics().replaceAll("\\s*;\\s*", ", "));
        fact("Code", course.code());
    }

    private void fact(String name, String words) {
        if (!words.isEmpty()) {
            Description description = new Description(words);
            description.getElement().setAttribute("dir", "auto");
            add(new Term(name), description);
        }
    }

    private static String effort(Course course) {
        if (course.effort() == null) {
            return "not known; a plan cannot count with it yet";
        }
        Integer most = course.minutesPerWeek();
        return CourseWords.hours(course) + (most == null ? "" : ", at most %s a week".formatted(Minutes.text(most)));
    }

    private static String dates(Course course, LocalDate today) {
        if (course.format() == CourseFormat.SELF_PACED) {
            return "own pace";
        }
        String next = course.sessions().stream()
                .filter(session -> !session.startsOn().isBefore(today))
                .limit(MOST_DATES)
                .map(session -> CourseWords.day(session.startsOn(), today)
                        + weeks(session.minutes().size()))
                .collect(Collectors.joining(" · "));
        return next.isEmpty() ? "fixed dates, none to come" : next;
    }

    private static String weeks(int count) {
        return count == 1 ? ", 1 week" : ", %d weeks".formatted(count);
    }

    private static String entry(Course course, @Nullable HelpsMe helps, Map<SkillId, Skill> skills) {
        return course.entry().stream()
                .filter(level -> skills.containsKey(level.skillId()))
                .map(level -> name(level.skillId(), skills) + " " + level.level() + mine(level, helps))
                .collect(Collectors.joining(", "));
    }

    private static String name(SkillId id, Map<SkillId, Skill> skills) {
        Skill skill = skills.get(id);
        return skill == null ? "" : skill.name();
    }

    private static String mine(Course.SkillLevel level, @Nullable HelpsMe helps) {
        if (helps == null) {
            return "";
        }
        int current = helps.current(level.skillId());
        return current >= level.level() ? " (I have it)" : " (I am at %d)".formatted(current);
    }
}
