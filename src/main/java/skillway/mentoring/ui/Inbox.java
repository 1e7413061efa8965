package skillway.mentoring.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import skillway.mentoring.ReviewId;
import skillway.mentoring.ReviewLine;

/** The plans handed to a mentor: first those that wait, then those that are answered. */
class Inbox extends Nav {

    private final transient When when;
    private final @Nullable ReviewId open;

    /** @param open the review that the page shows, or null */
    Inbox(List<ReviewLine> lines, When when, @Nullable ReviewId open) {
        this.when = when;
        this.open = open;
        addClassName("inbox");
        getElement().setAttribute("aria-label", "Plans handed to you");
        long waiting = lines.stream().filter(ReviewLine::waiting).count();
        section("Waiting for you · " + waiting, lines, ReviewLine::waiting);
        section("Answered", lines, line -> !line.waiting());
    }

    private void section(String title, List<ReviewLine> lines, Predicate<ReviewLine> which) {
        List<ReviewLine> inside = lines.stream().filter(which).toList();
        if (!inside.isEmpty()) {
            add(new H2(title));
            inside.forEach(line -> add(link(line)));
        }
    }

    private RouterLink link(ReviewLine line) {
        RouterLink link =
                new RouterLink(ReviewView.class, Long.toString(line.id().value()));
        link.addClassName("inbox-item");
        if (line.id().equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        link.add(new Avatar(line.learnerName()), words(line));
        return link;
    }

    private Div words(ReviewLine line) {
        Span name = named("inbox-name", line.learnerName());
        Div top = new Div(name, named("note", when.brief(line.sentAt())));
        top.addClassName("inbox-top");
        Div words = new Div(top, named("note", line.roleName()));
        words.addClassName("inbox-words");
        words.add(line.decision() == null ? named("inbox-gist", line.gist()) : new DecisionChip(line.decision()));
        return words;
    }

    private static Span named(String look, String text) {
        Span span = new Span(text);
        span.addClassName(look);
        span.setTitle(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
