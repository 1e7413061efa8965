package skillway.plan.planning;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CourseId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.keep.PlanKeeping;
import skillway.plan.read.FactsOfPlans;
import skillway.plan.read.PlanReading;
import skillway.plan.translate.Advice;
import skillway.plan.translate.AdviceOf;
import skillway.plan.translate.IfCourse;
import skillway.plan.translate.IfCourseWords;
import skillway.plan.translate.PlanOffer;
import skillway.plan.translate.ProblemOf;
import skillway.scheduling.Progress;

/** Says how a plan could be better or otherwise, and takes over what the learner likes. Nothing changes unasked. */
@Service
@Transactional(readOnly = true)
public class Advising {

    private final PlanKeeping plans;
    private final FactsOfPlans facts;
    private final PlanReading reading;
    private final PlannerThreads threads;

    Advising(PlanKeeping plans, FactsOfPlans facts, PlanReading reading, PlannerThreads threads) {
        this.plans = plans;
        this.facts = facts;
        this.reading = reading;
        this.threads = threads;
    }

    /**
     * How far the viewer's plan is from the best possible one, what would bring it closer, and what its wishes cost.
     *
     * @param known the plan as it was read; nothing more is read before the work begins on its own thread
     * @param answer hears it after a few seconds, on another thread; not called when the run was abandoned
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun advise(Viewer viewer, PlanFacts known, Consumer<Advice> answer) {
        if (!known.plan().learner().equals(viewer.id())) {
            throw new IllegalArgumentException("This is somebody else's plan.");
        }
        return run(
                viewer, () -> facts.toPlan(known), answer, (all, progress) -> AdviceOf.of(ProblemOf.of(all), progress));
    }

    /**
     * What would be if a course had to be in the viewer's plan, or must not be.
     *
     * @param inside whether it has to be in
     * @param answer hears it after a few seconds, on another thread; not called when the run was abandoned
     */
    @PreAuthorize("hasRole('LEARNER')")
    public PlanningRun ifCourse(Viewer viewer, CourseId course, boolean inside, Consumer<IfCourse> answer) {
        LearningPlan plan = own(viewer);
        return run(
                viewer,
                () -> facts.toPlan(viewer, plan),
                answer,
                (known, progress) -> IfCourseWords.of(ProblemOf.of(known), course, inside, progress));
    }

    /** How an offered plan reads beside the viewer's own. */
    @PreAuthorize("hasRole('LEARNER')")
    public TwoPlans compare(Viewer viewer, PlanOffer offer) {
        LearningPlan own = own(viewer);
        return new TwoPlans(
                reading.planOf(viewer, facts.toRead(viewer, own)),
                reading.planOf(viewer, facts.toRead(viewer, offered(own, offer))));
    }

    /**
     * Makes an offered plan the viewer's own.
     *
     * @throws skillway.plan.StalePlan when the plan was changed since the offer was made
     */
    @Transactional
    @PreAuthorize("hasRole('LEARNER')")
    public PlanFacts take(Viewer viewer, PlanOffer offer) {
        LearningPlan own = plans.lock(viewer, offer.plan().version());
        return facts.toRead(viewer, plans.keep(own, offered(own, offer), offer.label()));
    }

    private static LearningPlan offered(LearningPlan own, PlanOffer offer) {
        if (!own.id().equals(offer.plan().id())) {
            throw new IllegalArgumentException("This offer was made for another plan.");
        }
        return offer.plan();
    }

    private interface Answering<T> {
        T of(PlanFacts known, Progress progress);
    }

    private <T> PlanningRun run(Viewer viewer, Supplier<PlanFacts> known, Consumer<T> answer, Answering<T> work) {
        PlanningRun run = new PlanningRun();
        threads.preview(viewer.id(), turn -> {
            if (!run.abandoned()) {
                T found = work.of(known.get(), turn.sharing(new UnlessStopped(run)));
                if (!run.abandoned()) {
                    answer.accept(found);
                }
            }
        });
        return run;
    }

    private LearningPlan own(Viewer viewer) {
        return plans.own(viewer).orElseThrow(() -> new IllegalArgumentException("Choose a role first."));
    }
}
