package skillway.mentoring.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.jsoup.nodes.Element;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/** The courses of a plan with why each is in it; one text, since a component a cell would fill the session. */
class CourseTable extends Section {

    CourseTable(PlanSnapshot plan) {
        add(new H2("Courses, and why"));
        Element frame = new Element("div").addClass("wide").attr("tabindex", "0");
        frame.attr("role", "region").attr("aria-label", "Courses, and why");
        Element table = frame.appendElement("table").addClass("plain");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : new String[] {"Course", "Hours", "When", "Why"}) {
            head.appendElement("th").attr("scope", "col").text(column);
        }
        Element body = table.appendElement("tbody");
        plan.courses().forEach(course -> row(body.appendElement("tr"), course));
        add(new Html(frame.outerHtml()));
    }

    private static void row(Element row, CourseInPlan course) {
        Element name = row.appendElement("th").attr("scope", "row").attr("dir", "auto");
        name.appendElement("span").addClass("strong").text(course.title());
        name.appendElement("span")
                .addClass("note")
                .text(" " + course.kind().label().toLowerCase(Locale.ROOT));
        row.appendElement("td").addClass("number").text(Minutes.text(course.minutes()));
        row.appendElement("td").text(when(course));
        row.appendElement("td").text(String.join(" ", course.why()));
    }

    private static String when(CourseInPlan course) {
        if (course.state() == CourseInPlan.State.DONE) {
            return "done";
        }
        return course.weeks().isEmpty()
                ? "no weeks yet"
                : PlanWords.weeks(
                        course.weeks().getFirst().monday(),
                        course.weeks().getLast().monday());
    }
}
