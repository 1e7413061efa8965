package skillway.catalogue.imports.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.catalogue.imports.Change;
import skillway.skills.SkillId;

/** Tells which fields of a course read differently, from what to what. */
final class Differences {

    private final Map<String, Function<Course, String>> fields = new LinkedHashMap<>();
    private final Function<CourseId, String> codes;
    private final Function<SkillId, String> skills;

    Differences(Function<CourseId, String> codes, Function<SkillId, String> skills) {
        this.codes = codes;
        this.skills = skills;
        fields.put("title", Course::title);
        fields.put("kind", course -> course.kind().label());
        fields.put("provider", Course::provider);
        fields.put(
                "effort",
                course -> course.effort() == null ? "" : course.effort().text());
        fields.put("at most a week", Differences::pace);
        fields.put("price", course -> String.valueOf(course.cost()));
        fields.put("format", course -> course.format().label());
        fields.put("prerequisites", this::prerequisites);
        fields.put("entry", course -> levels(course.entry()));
        fields.put("outcomes", course -> levels(course.outcomes()));
        fields.put("sessions", Differences::sessions);
        fields.put("level", Course::depth);
        fields.put("description", Course::description);
        fields.put("topics", Course::topics);
        fields.put("address", Course::url);
        fields.put("note", Course::note);
    }

    List<Change> between(Course was, Course is) {
        return fields.entrySet().stream()
                .map(field -> new Change(
                        field.getKey(),
                        field.getValue().apply(was),
                        field.getValue().apply(is)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private static String pace(Course course) {
        return course.minutesPerWeek() == null ? "" : Minutes.text(course.minutesPerWeek());
    }

    private String prerequisites(Course course) {
        return course.prerequisites().stream().map(need -> anyOf(need.anyOf())).collect(Collectors.joining("; "));
    }

    private String anyOf(Set<CourseId> courses) {
        return courses.stream().map(codes).sorted().collect(Collectors.joining(" or "));
    }

    private String levels(List<Course.SkillLevel> levels) {
        return levels.stream()
                .map(level -> skills.apply(level.skillId()) + " " + level.level())
                .collect(Collectors.joining(", "));
    }

    private static String sessions(Course course) {
        return course.sessions().stream()
                .map(session -> session.startsOn() + " " + session.minutes())
                .collect(Collectors.joining(" | "));
    }
}
