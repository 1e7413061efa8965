package skillway.plan.ui.own;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import skillway.identity.CurrentViewer;
import skillway.identity.Viewer;
import skillway.plan.Changed;
import skillway.plan.PlanEdit;
import skillway.plan.edit.PlanEditing;
import skillway.plan.planning.Advising;
import skillway.plan.planning.Replanned;
import skillway.plan.planning.Replans;
import skillway.plan.read.PlanReviews;
import skillway.plan.translate.PlanOffer;
import skillway.scheduling.replan.Change;

/** What whoever is signed in does with the own plan. */
@Component
public class OwnEdits {

    /** The plan after a change, and what the change did. */
    record Answer(Optional<OwnPlan.Seen> plan, String says) {}

    private final CurrentViewer viewer;
    private final OwnPlan own;
    private final PlanEditing editing;
    private final Replans replans;
    private final Advising advising;
    private final ObjectProvider<PlanReviews> reviews;

    OwnEdits(
            CurrentViewer viewer,
            OwnPlan own,
            PlanEditing editing,
            Replans replans,
            Advising advising,
            ObjectProvider<PlanReviews> reviews) {
        this.viewer = viewer;
        this.own = own;
        this.editing = editing;
        this.replans = replans;
        this.advising = advising;
        this.reviews = reviews;
    }

    /** The plan as it is now; nothing while it holds no courses. */
    Optional<OwnPlan.Seen> newest() {
        return own.seen();
    }

    /** Makes a change to the version that the learner saw. */
    Answer change(int version, PlanEdit edit) {
        Viewer learner = viewer.get();
        return answer(learner, editing.change(learner, version, edit));
    }

    Answer undo(int version) {
        Viewer learner = viewer.get();
        return editing.undo(learner, version)
                .map(undone -> answer(learner, undone))
                .orElseGet(() -> new Answer(own.seen(learner), "There is nothing to undo."));
    }

    /** Sets the pace in percent, or lets it be learnt. */
    public void setPace(Optional<Integer> percent) {
        editing.setPace(viewer.get(), percent);
    }

    /** What planning again from today would do. */
    Replanned replanned(Change change) {
        return replans.propose(viewer.get(), change);
    }

    Answer replan(int seen, Change change) {
        Viewer learner = viewer.get();
        return answer(learner, replans.accept(learner, seen, change));
    }

    /** Makes an offered plan the own one. */
    Answer take(PlanOffer offer) {
        Viewer learner = viewer.get();
        return new Answer(Optional.of(own.seen(learner, advising.take(learner, offer))), offer.label() + ".");
    }

    /** Hands the plan to the mentor. */
    Answer send(String words) {
        Viewer learner = viewer.get();
        String says = reviews.getObject().send(learner, words);
        return new Answer(own.seen(learner), says);
    }

    private Answer answer(Viewer learner, Changed changed) {
        return new Answer(Optional.of(own.seen(learner, changed.facts())), changed.says());
    }
}
