package skillway.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import skillway.catalogue.Minutes;
import skillway.mentoring.Decision;
import skillway.mentoring.PlanChange;
import skillway.mentoring.PlanChanges;
import skillway.mentoring.Review;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/** What is another since the mentor last answered: the figures, then each change with its weeks before and now. */
class SinceLastTime extends Section {

    private final transient PlanSnapshot before;
    private final transient PlanSnapshot now;

    SinceLastTime(Review answered, PlanSnapshot now, When when) {
        this.before = answered.plan();
        this.now = now;
        addClassName("since-last-time");
        List<PlanChange> changes = PlanChanges.between(before, now).changes();
        H2 heading = new H2("What changed: " + changes.size());
        Span key = new Span("since the plan you %s %s · dashed: that plan, filled: this one"
                .formatted(verb(answered), when.inSentence(answered.sentAt())));
        key.addClassName("note");
        Div head = new Div(heading, key);
        head.addClassName("changes-head");
        add(head, figures(), changes.isEmpty() ? none() : list(changes));
    }

    private static String verb(Review answered) {
        return answered.decision() instanceof Decision.Approved ? "approved" : "sent back";
    }

    private Div figures() {
        Div figures = new Div(
                figure("Coverage", percent(before), percent(now)),
                figure("Done by", end(before), end(now)),
                figure("Hours in all", hours(before), hours(now)),
                figure("Problems", problems(before), problems(now)));
        figures.addClassName("changed-figures");
        return figures;
    }

    private static Div figure(String name, String was, String is) {
        Span label = new Span(name);
        label.addClassName("note");
        Span old = new Span(was.equals(is) ? "" : was + " → ");
        Span value = new Span(is);
        value.addClassName("strong");
        return new Div(label, new Div(old, value));
    }

    private static String percent(PlanSnapshot plan) {
        return Math.round(plan.percentAtEnd()) + "\u00a0%";
    }

    private static String end(PlanSnapshot plan) {
        return plan.lastWeek()
                .map(monday -> PlanWords.shortDate(monday.plusDays(4)))
                .orElse("no date");
    }

    private static String hours(PlanSnapshot plan) {
        return Minutes.text(
                plan.courses().stream().mapToInt(CourseInPlan::minutes).sum());
    }

    private static String problems(PlanSnapshot plan) {
        return Integer.toString(plan.problems().size());
    }

    private static Component none() {
        return new Paragraph("The courses, the dates and the hours are the same; weeks moved on their own.");
    }

    private UnorderedList list(List<PlanChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(row(change)));
        return list;
    }

    private ListItem row(PlanChange change) {
        Span sign = new Span();
        sign.addClassNames(
                "change-sign",
                change.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span what = new Span(change.what());
        what.addClassName("strong");
        what.getElement().setAttribute("dir", "auto");
        Span words = new Span(ChangeWords.of(change));
        Div text = new Div(what, words);
        text.addClassName("change-words");
        return new ListItem(Stream.concat(Stream.of(sign, text), ChangedWeeks.of(change, before, now).stream())
                .toArray(Component[]::new));
    }
}
