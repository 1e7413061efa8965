package skillway.plan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import skillway.catalogue.Minutes;
import skillway.plan.CheckedIn;
import skillway.plan.PlanEdit;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;

/** One course of the week: one tap says that its part is done, partly done, or not done. */
class WeekRow extends Div {

    /** @param said hears how the part went */
    WeekRow(CourseInPlan course, int colour, WeekMinutes week, Consumer<PlanEdit.CheckIn> said) {
        addClassName("week-row");
        int left = Math.max(0, week.planned() - week.done());
        add(words(course, colour), progress(course, week));
        Div actions = new Div();
        actions.addClassName("week-row-actions");
        if (course.state() == CourseInPlan.State.DONE || left == 0) {
            Span done = new Span(course.state() == CourseInPlan.State.DONE ? "Finished" : "Done for this week");
            done.addClassNames("chip", "ok");
            actions.add(done);
        } else {
            Button done = button("Done", course, () -> said.accept(said(course, week, CheckedIn.DONE, left)));
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(
                    done,
                    button(
                            "Partly…",
                            course,
                            () -> new PartlyDialog(
                                            course.title(),
                                            left,
                                            (answer, minutes) -> said.accept(said(course, week, answer, minutes)))
                                    .open()),
                    button("Not", course, () -> said.accept(said(course, week, CheckedIn.NOT, 0))));
        }
        add(actions);
    }

    private static PlanEdit.CheckIn said(CourseInPlan course, WeekMinutes week, CheckedIn answer, int minutes) {
        return new PlanEdit.CheckIn(course.course(), week.monday(), answer, minutes);
    }

    private static Button button(String words, CourseInPlan course, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.setAriaLabel("%s: %s".formatted(words.replace("…", ""), course.title()));
        return button;
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
}
