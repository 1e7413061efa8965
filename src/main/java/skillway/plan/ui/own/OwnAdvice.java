package skillway.plan.ui.own;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import skillway.catalogue.CourseId;
import skillway.identity.CurrentViewer;
import skillway.plan.planning.Advising;
import skillway.plan.planning.PlanningRun;
import skillway.plan.planning.TwoPlans;
import skillway.plan.translate.Advice;
import skillway.plan.translate.IfCourse;
import skillway.plan.translate.PlanOffer;

/** What could be otherwise in the plan of whoever is signed in; all of it is worked out in the background. */
@Component
public class OwnAdvice {

    private final CurrentViewer viewer;
    private final Advising advising;

    OwnAdvice(CurrentViewer viewer, Advising advising) {
        this.viewer = viewer;
        this.advising = advising;
    }

    /** What there is to say about the plan as a whole, as it was read; heard after a few seconds, on another thread. */
    public PlanningRun advise(OwnPlan.Seen seen, Consumer<Advice> answer) {
        return advising.advise(seen.learner(), seen.facts(), answer);
    }

    /** What would be if a course had to be in the plan, or must not be; heard after a few seconds, on another thread. */
    public PlanningRun ifCourse(CourseId course, boolean inside, Consumer<IfCourse> answer) {
        return advising.ifCourse(viewer.get(), course, inside, answer);
    }

    /** How an offered plan reads beside the own one. */
    public TwoPlans compare(PlanOffer offer) {
        return advising.compare(viewer.get(), offer);
    }
}
