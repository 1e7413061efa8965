package skillway.plan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.IntConsumer;
import skillway.catalogue.Minutes;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;

/** One course of the week: a tick says that its minutes of the week are done. */
class WeekRow extends Div {

    private static final int SHORT = 15;
    private static final int LONGER = 30;

    /** @param log hears minutes that were done, 1 or more */
    WeekRow(CourseInPlan course, int colour, WeekMinutes week, IntConsumer log) {
        addClassName("week-row");
        int left = Math.max(0, week.planned() - week.done());
        boolean done = left == 0;
        Checkbox tick = new Checkbox(done);
        tick.setAriaLabel("%s: all of this week done".formatted(course.title()));
        tick.setReadOnly(done);
        tick.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) {
                log.accept(left);
            }
        });
        add(tick, words(course, colour), progress(course, week));
        if (course.state() != CourseInPlan.State.DONE) {
            Div more = new Div(more(course, SHORT, log), more(course, LONGER, log));
            more.addClassName("week-row-actions");
            add(more);
        }
    }

    private static Div words(CourseInPlan course, int colour) {
        Span square = new Span();
        square.addClassNames("square", "area-" + colour);
        Anchor title = new Anchor("plan?course=" + course.course().value(), course.title());
        title.setTitle(course.title());
        Div name = new Div(square, title);
        name.addClassName("week-row-name");
        String what = course.why().isEmpty() ? course.area() : course.why().getFirst();
        Span note = new Span("%s · %s".formatted(course.kind().label(), what));
        note.addClassName("note");
        Div words = new Div(name, note);
        words.addClassName("week-row-words");
        return words;
    }

    private static Div progress(CourseInPlan course, WeekMinutes week) {
        int planned = Math.max(1, Math.max(week.planned(), week.done()));
        ProgressBar bar = new ProgressBar(0, planned, week.done());
        bar.getElement().setAttribute("aria-label", "Minutes done this week of " + course.title());
        Span words = new Span("%s of %s this week".formatted(Minutes.text(week.done()), Minutes.text(week.planned())));
        words.addClassName("note");
        Div progress = new Div(bar, words);
        progress.addClassName("week-row-progress");
        return progress;
    }

    private static Button more(CourseInPlan course, int minutes, IntConsumer log) {
        Button more = new Button("+" + minutes, click -> log.accept(minutes));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.setAriaLabel("%d minutes more of %s done".formatted(minutes, course.title()));
        return more;
    }
}
