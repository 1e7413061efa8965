package skillway.plan.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CourseId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanId;
import skillway.plan.PlanWishes;
import skillway.plan.keep.PlanKeeping;
import skillway.plan.read.FactsOfPlans;
import skillway.plan.translate.Sense;
import skillway.plan.translate.WhatIf;

/** Makes plans with the planner, on threads of its own. */
@Service
@Transactional(readOnly = true)
public class Planning {

    private final PlanKeeping plans;
    private final FactsOfPlans facts;
    private final PlannerThreads threads;
    private final PlannerWork work;
    private final PickedCourses picked;

    Planning(PlanKeeping plans, FactsOfPlans facts, PlannerThreads threads, PlannerWork work, PickedCourses picked) {
        this.picked = picked;
        this.plans = plans;
        this.facts = facts;
        this.threads = threads;
        this.work = work;
    }

    /**
     * Chooses courses for the viewer's plan and places them, from this week on; what is finished, begun or pinned stays.
     * The plan is kept at the end, unless it was changed meanwhile.
     *
     * @param news hears of better plans and of the end, on another thread
     * @throws IllegalArgumentException with a sentence when there is nothing to plan
     * @throws IllegalStateException with a sentence when too many plans wait already
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun start(Viewer viewer, Consumer<PlanningNews> news) {
        PlanFacts known = facts.toPlan(viewer, own(viewer));
        refuse(Sense.missing(known));
        PlanningRun run = new PlanningRun();
        threads.plan(viewer.id(), turn -> work.plan(viewer, known, run, news, turn));
        return run;
    }

    /**
     * Plans on the caller's own thread and keeps the plan: for whoever brings in many plans and can wait.
     *
     * @param tries how many schedules the planner may look at; the same number gives the same plan
     * @throws IllegalArgumentException with a sentence when there is nothing to plan or the wishes clash
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public LearningPlan planWithin(Viewer viewer, long tries) {
        PlanFacts known = facts.toPlan(viewer, own(viewer));
        refuse(Sense.missing(known));
        return work.planNow(viewer, known, tries);
    }

    /**
     * Places just these courses, and keeps the plan at the end.
     *
     * @throws IllegalArgumentException with a sentence when there are none, or one cannot be planned
     * @throws IllegalStateException with a sentence when too many plans wait already
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun scheduleByHand(Viewer viewer, Collection<CourseId> courses, Consumer<PlanningNews> news) {
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("Pick at least one course to schedule.");
        }
        LearningPlan plan = picked.into(own(viewer), courses);
        PlanFacts known = facts.toRead(viewer, plan);
        PlanningRun run = new PlanningRun();
        threads.plan(viewer.id(), turn -> work.schedule(viewer, known, run, news));
        return run;
    }

    /**
     * How far these wishes would lead; nothing is kept.
     *
     * @param answer hears it within about 150 ms, on another thread; not called when the run was abandoned
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun preview(Viewer viewer, PlanWishes wishes, Consumer<Preview> answer) {
        LearningPlan plan = plans.own(viewer).map(own -> own.with(wishes)).orElseGet(() -> begun(viewer, wishes));
        PlanningRun run = new PlanningRun();
        threads.preview(viewer.id(), turn -> Previews.tell(() -> facts.toPlan(viewer, plan), run, answer, turn));
        return run;
    }

    /**
     * How far other hours and deadlines than these would lead; nothing is kept.
     *
     * @param answer hears it within about a second, on another thread; not called when the run was abandoned or wishes clash
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun whatIf(Viewer viewer, PlanWishes wishes, Consumer<WhatIf> answer) {
        LearningPlan plan = plans.own(viewer).map(own -> own.with(wishes)).orElseGet(() -> begun(viewer, wishes));
        PlanningRun run = new PlanningRun();
        threads.preview(viewer.id(), turn -> Previews.tellWhatIf(() -> facts.toPlan(viewer, plan), run, answer, turn));
        return run;
    }

    private static LearningPlan begun(Viewer viewer, PlanWishes wishes) {
        return LearningPlan.begin(new PlanId(0), viewer.id(), wishes, Instant.EPOCH);
    }

    private LearningPlan own(Viewer viewer) {
        return plans.own(viewer).orElseThrow(() -> new IllegalArgumentException("Choose a role first."));
    }

    private static void refuse(Optional<String> missing) {
        missing.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }
}
