package skillway.catalogue.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.CourseId;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CourseWords;

/** What must come before a course and what opens up after it, drawn as boxes with lines; each box leads there. */
class BeforeAndAfter extends Div {

    private static final int MOST = 6;

    private final transient Asker.Now asker;
    private final transient Function<CourseId, String> address;
    private final boolean alone;

    BeforeAndAfter(Catalogue catalogue, Asker.Now asker, Course course, Function<CourseId, String> address) {
        this.asker = asker;
        this.address = address;
        addClassName("course-graph");
        Map<CourseId, Course> needed = catalogue.all(course.needs());
        List<Course> after = catalogue.openedBy(course.id());
        alone = needed.isEmpty() && after.isEmpty();
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words(course, needed, after));
        if (!needed.isEmpty()) {
            add(before(course, needed), new GraphLines(ends(course.prerequisites()), true));
        }
        add(box(course, CourseWords.hours(course), "this"));
        if (!after.isEmpty()) {
            add(new GraphLines(after.size(), false), after(after));
        }
    }

    boolean isAlone() {
        return alone;
    }

    private Div before(Course course, Map<CourseId, Course> needed) {
        Div row = new Div();
        row.addClassName("graph-row");
        for (Prerequisite need : course.prerequisites()) {
            if (row.getComponentCount() > 0) {
                row.add(join("and"));
            }
            row.add(alternatives(need, needed));
        }
        return row;
    }

    private Div alternatives(Prerequisite need, Map<CourseId, Course> needed) {
        List<Course> courses = courses(need, needed);
        boolean met = courses.stream().anyMatch(course -> asker.hasInPlan(course.id()));
        Div group = new Div();
        group.addClassName("graph-need");
        for (Course course : courses.stream().limit(MOST).toList()) {
            if (group.getComponentCount() > 0) {
                group.add(join("or"));
            }
            group.add(box(course, state(course, met), asker.hasInPlan(course.id()) ? "planned" : "other"));
        }
        if (courses.size() > MOST) {
            group.add(join("or any of %d more".formatted(courses.size() - MOST)));
        }
        return group;
    }

    private String state(Course course, boolean met) {
        if (asker.hasInPlan(course.id())) {
            return "in my plan";
        }
        return CourseWords.hours(course) + (met ? ", not needed" : "");
    }

    private Div after(List<Course> after) {
        Div row = new Div();
        row.addClassNames("graph-row", "after");
        after.stream()
                .limit(MOST)
                .map(course -> box(course, "opens up after it, " + CourseWords.hours(course), "other"))
                .forEach(row::add);
        if (after.size() > MOST) {
            row.add(join("and %d more".formatted(after.size() - MOST)));
        }
        return row;
    }

    private Anchor box(Course course, String line, String look) {
        Span title = new Span(course.title());
        title.getElement().setAttribute("dir", "auto");
        Span below = new Span(line);
        Anchor box = new Anchor(address.apply(course.id()), title, below);
        box.setTitle(course.title());
        box.addClassNames("graph-box", look);
        return box;
    }

    private static Span join(String word) {
        Span join = new Span(word);
        join.addClassName("graph-join");
        return join;
    }

    /** Boxes that stand beside each other when there are two of them; more than that, and they stand in one column. */
    private static int ends(List<Prerequisite> needs) {
        int boxes = needs.stream().mapToInt(need -> need.anyOf().size()).sum();
        return boxes == 2 ? 2 : 1;
    }

    private static List<Course> courses(Prerequisite need, Map<CourseId, Course> needed) {
        return need.anyOf().stream()
                .map(needed::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Course::title))
                .toList();
    }

    private static String words(Course course, Map<CourseId, Course> needed, List<Course> after) {
        String before = course.prerequisites().stream()
                .map(need -> courses(need, needed).stream().map(Course::title).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", and "));
        String opens = after.stream().map(Course::title).limit(MOST).collect(Collectors.joining(", "));
        return "Before it: %s. After it: %s."
                .formatted(before.isEmpty() ? "nothing" : before, opens.isEmpty() ? "nothing" : opens);
    }
}
