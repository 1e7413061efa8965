package skillway.plan.edit;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Viewer;
import skillway.plan.Changed;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWishes;
import skillway.plan.StalePlan;
import skillway.plan.WhatMoved;
import skillway.plan.keep.PlanKeeping;
import skillway.plan.read.FactsOfPlans;

/**
 * Changes of the own plan by hand. The rest of the plan follows, with the fewest surprises, and each change can be undone.
 * Every method names the version that the learner saw; an older one is refused.
 */
@Service
@Transactional(readOnly = true)
public class PlanEditing {

    private static final int QUICKEST = 25;
    private static final int SLOWEST = 400;

    private final PlanKeeping keeping;
    private final Completion completion;
    private final HandEdits edits;
    private final FactsOfPlans facts;

    PlanEditing(PlanKeeping keeping, HandEdits edits, FactsOfPlans facts, Completion completion) {
        this.keeping = keeping;
        this.facts = facts;
        this.edits = edits;
        this.completion = completion;
    }

    /**
     * Begins a plan without courses, or keeps other wishes for the one there is.
     *
     * @param seen the version seen; 0 when there was no plan
     * @throws StalePlan when the plan is at another version
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public LearningPlan wish(Viewer viewer, int seen, PlanWishes wishes) {
        Optional<LearningPlan> plan = keeping.lock(viewer);
        if (plan.isEmpty()) {
            return keeping.begin(viewer, wishes);
        }
        LearningPlan before = plan.get();
        return before.version() == seen && before.wishes().equals(wishes)
                ? before
                : change(viewer, seen, new PlanEdit.Wish(wishes)).plan();
    }

    /**
     * Makes one change and lets the rest of the plan follow.
     *
     * @throws StalePlan when the plan is at another version than the one seen
     * @throws IllegalArgumentException with a sentence when the change is not possible
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public Changed change(Viewer viewer, int seen, PlanEdit edit) {
        LearningPlan before = keeping.lock(viewer, seen);
        HandEdits.Edited edited = edits.edit(viewer, before, edit);
        LearningPlan kept = edit instanceof PlanEdit.CheckIn said
                ? keeping.keep(before, edited.facts().plan(), edited.says(), said)
                : keeping.keep(before, edited.facts().plan(), edited.says());
        PlanFacts now = completion.raise(viewer, before, edited.facts().with(kept));
        WhatMoved moved = WhatMoved.between(before, kept, now::title);
        return new Changed(now, (edited.says() + ". " + moved.says()).strip(), moved);
    }

    /**
     * Brings the plan back as it was before the last change.
     *
     * @throws StalePlan when the plan is at another version than the one seen
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public Optional<Changed> undo(Viewer viewer, int seen) {
        LearningPlan plan = keeping.lock(viewer, seen);
        Optional<PlanKeeping.Undone> back = keeping.undo(plan);
        back.filter(undone -> Completion.finishedOnlyIn(plan, undone.plan()))
                .ifPresent(undone -> completion.takeBack(viewer, facts.toRead(viewer, plan), undone.plan()));
        return back.map(undone -> new Changed(
                facts.toRead(viewer, undone.plan()), "Undone: %s.".formatted(undone.says()), WhatMoved.NOTHING));
    }

    /**
     * Sets how long the learner takes, in percent of the hours that courses say, or lets it be learnt from check-ins.
     *
     * @throws IllegalArgumentException with a sentence when it is not 25 to 400
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public void setPace(Viewer viewer, Optional<Integer> percent) {
        percent.filter(set -> set < QUICKEST || set > SLOWEST).ifPresent(set -> {
            throw new IllegalArgumentException("A pace of %d %% is not between 25 and 400 %%.".formatted(set));
        });
        keeping.setPace(viewer, percent);
    }

    /** What undo would take back, in words; empty when there is nothing to undo. */
    public Optional<String> undoSays(Viewer viewer) {
        return keeping.undoSays(viewer);
    }
}
