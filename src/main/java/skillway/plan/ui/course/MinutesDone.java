package skillway.plan.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;

/** How much of a course is done; more is marked here. */
class MinutesDone extends Div {

    private static final int USUAL = 30;
    private static final int WEEK = 7 * 24 * 60;

    private final CourseId course;
    private final CourseActions actions;

    MinutesDone(CourseInPlan planned, CourseActions actions, boolean readonly) {
        addClassName("minutes-done");
        course = planned.course();
        this.actions = actions;
        boolean finished = planned.state() == CourseInPlan.State.DONE;
        int done = planned.weeks().stream().mapToInt(WeekMinutes::done).sum();
        int all = Math.max(planned.minutes(), done);
        ProgressBar bar = new ProgressBar(0, all, finished ? all : done);
        bar.getElement().setAttribute("aria-label", "Minutes done");
        String words = "%s of %s".formatted(Minutes.text(done), Minutes.text(planned.minutes()));
        add(new Span(finished ? words + ", finished" : words), bar);
        if (!readonly && !finished) {
            add(more());
        }
    }

    private Div more() {
        IntegerField minutes = new IntegerField();
        minutes.setAriaLabel("Minutes done this week");
        minutes.setValue(USUAL);
        minutes.setMin(1);
        minutes.setMax(WEEK);
        minutes.setStep(15);
        minutes.setSuffixComponent(new Span("min"));
        minutes.setStepButtonsVisible(true);
        Button mark = new Button("Mark done", click -> {
            Integer more = minutes.getValue();
            if (more != null) {
                actions.log(course, more);
            }
        });
        Div row = new Div(minutes, mark, new Button("Finished", click -> actions.complete(course)));
        row.addClassName("page-actions");
        return row;
    }
}
