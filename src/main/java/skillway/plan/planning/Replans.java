package skillway.plan.planning;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Viewer;
import skillway.plan.Changed;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.StalePlan;
import skillway.plan.WhatMoved;
import skillway.plan.keep.PlanKeeping;
import skillway.plan.read.FactsOfPlans;
import skillway.scheduling.replan.Change;

/** Plans the own plan again from today on: first to look at, then, if it is wanted, to keep. */
@Service
@Transactional(readOnly = true)
public class Replans {

    private final PlanKeeping plans;
    private final FactsOfPlans facts;

    Replans(PlanKeeping plans, FactsOfPlans facts) {
        this.plans = plans;
        this.facts = facts;
    }

    /**
     * What planning again would do; nothing is kept.
     *
     * @throws IllegalArgumentException with a sentence when there is no plan, or the wishes do not fit any more
     */
    @PreAuthorize("hasRole('LEARNER')")
    public Replanned propose(Viewer viewer, Change change) {
        LearningPlan plan = plans.own(viewer).orElseThrow(() -> new IllegalArgumentException("You have no plan yet."));
        return ReplanOf.of(known(viewer, plan, change), change);
    }

    /**
     * Plans again and keeps the plan; undo brings the one before back whole.
     *
     * @throws StalePlan when the plan is at another version than the one seen
     * @throws IllegalArgumentException with a sentence when the wishes do not fit any more
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public Changed accept(Viewer viewer, int seen, Change change) {
        LearningPlan before = plans.lock(viewer, seen);
        PlanFacts known = known(viewer, before, change);
        Replanned again = ReplanOf.proved(known, change);
        LearningPlan kept = plans.keep(before, again.plan(), again.says());
        WhatMoved moved = WhatMoved.between(before, kept, known::title);
        return new Changed(known.with(kept), (again.says() + ". " + moved.says()).strip(), moved);
    }

    /** As long as only that moves which has to, no other course is looked at. */
    private PlanFacts known(Viewer viewer, LearningPlan plan, Change change) {
        return change == Change.KEEP ? facts.toRead(viewer, plan) : facts.toPlan(viewer, plan);
    }
}
