package skillway.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import skillway.identity.CurrentViewer;
import skillway.mentoring.Mentoring;
import skillway.mentoring.ReviewLine;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;

/** What a mentor has to read. */
@Route("reviews")
@PageTitle("Reviews · Skillway")
@Menu(title = "Reviews", order = 8, icon = "icons/reviews.svg")
@RolesAllowed("MENTOR")
@StyleSheet("context://reviews.css")
class ReviewsView extends Div {

    private final transient When when;

    ReviewsView(Mentoring mentoring, CurrentViewer viewer, Clock clock) {
        when = new When(clock);
        addClassName("view");
        List<ReviewLine> lines = mentoring.inbox(viewer.get());
        if (lines.isEmpty()) {
            add(
                    new PageHeader("Reviews", ""),
                    new EmptyState(
                            "Nobody has sent you a plan yet",
                            "When one of your mentees sends a plan, it waits here until you approve it or send it back."));
        } else {
            addClassName("with-inbox");
            add(new Inbox(lines, when, null), next(lines));
        }
    }

    private Component next(List<ReviewLine> lines) {
        List<ReviewLine> waiting = lines.stream()
                .filter(ReviewLine::waiting)
                .sorted(Comparator.comparing(ReviewLine::sentAt))
                .toList();
        if (waiting.isEmpty()) {
            return new EmptyState("Every plan is answered", "A new one appears here as soon as a mentee sends it.");
        }
        ReviewLine oldest = waiting.getFirst();
        RouterLink read = new RouterLink("Read " + oldest.learnerName() + "’s plan", ReviewView.class, id(oldest));
        read.addClassName("primary-link");
        String plans = waiting.size() == 1 ? "1 plan waits for you" : waiting.size() + " plans wait for you";
        return new EmptyState(
                plans,
                "%s has waited longest: sent %s. %s."
                        .formatted(oldest.learnerName(), when.inSentence(oldest.sentAt()), oldest.gist()),
                read);
    }

    private static String id(ReviewLine line) {
        return Long.toString(line.id().value());
    }
}
