package skillway.plan.keep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanKept;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.StalePlan;

/**
 * The plans as they are kept. Reads those that a viewer may see; keeps changes of the viewer's own: locks its row, compares
 * the version that the viewer saw, keeps the plan as it was as a step to undo. Nobody else's plan can be changed from here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanKeeping {

    /**
     * A plan after a step back.
     *
     * @param says what the step had done, in words
     */
    public record Undone(LearningPlan plan, String says) {}

    private final LearningPlans plans;
    private final PlanWrites writes;
    private final PlanSteps steps;
    private final CheckIns checkIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanKeeping(
            LearningPlans plans,
            PlanWrites writes,
            PlanSteps steps,
            CheckIns checkIns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.plans = plans;
        this.writes = writes;
        this.steps = steps;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** The viewer's own plan. */
    public Optional<LearningPlan> own(Viewer viewer) {
        return plans.own(viewer);
    }

    /** The plan of a person, if the viewer may see it. */
    public Optional<LearningPlan> of(Viewer viewer, PersonId learner) {
        return plans.of(viewer, learner);
    }

    /** All plans that the viewer may see. */
    public List<LearningPlan> visibleTo(Viewer viewer) {
        return plans.visibleTo(viewer);
    }

    /**
     * The viewer's own plan, locked.
     *
     * @throws StalePlan when it is not at the version that the viewer saw
     */
    public LearningPlan lock(Viewer viewer, int seen) {
        LearningPlan plan =
                plans.lockOwn(viewer).orElseThrow(() -> new IllegalArgumentException("You have no plan yet."));
        if (plan.version() != seen) {
            throw new StalePlan(plan.changedAt(), ZoneId.systemDefault());
        }
        return plan;
    }

    /** The viewer's own plan, locked, whatever its version. */
    public Optional<LearningPlan> lock(Viewer viewer) {
        return plans.lockOwn(viewer);
    }

    /** The viewer's first plan, without courses. */
    public LearningPlan begin(Viewer viewer, PlanWishes wishes) {
        Instant now = now();
        return told(writes.insert(LearningPlan.begin(plans.nextId(), viewer.id(), wishes, now), now));
    }

    /** Keeps a changed plan; undo will bring the one before back. */
    public LearningPlan keep(LearningPlan before, LearningPlan after, String says) {
        Instant now = now();
        steps.add(before, says, now);
        return told(writes.update(before, after, now));
    }

    /** Keeps a plan after a check-in, and what was said; undo takes back both. */
    public LearningPlan keep(LearningPlan before, LearningPlan after, String says, PlanEdit.CheckIn said) {
        int planned = before.find(said.course())
                .map(course -> course.leftIn(PlanWeeks.mondayOf(said.week())))
                .orElse(0);
        checkIns.add(before.id(), before.version(), said, planned, now());
        return keep(before, after, says);
    }

    /** Sets the viewer's own pace, 25 to 400 percent of the hours said, or lets it be learnt. */
    public void setPace(Viewer viewer, Optional<Integer> percent) {
        checkIns.setPace(viewer.id(), percent);
    }

    /** Brings the plan back as it was before its newest step. */
    public Optional<Undone> undo(LearningPlan plan) {
        return steps.newest(plan.id()).map(step -> {
            steps.remove(plan.id(), step.step());
            checkIns.remove(plan.id(), step.step());
            LearningPlan back = step.before().kept(plan.version(), plan.changedAt());
            return new Undone(told(writes.update(plan, back, now())), step.says());
        });
    }

    /** What undo would take back, in words. */
    public Optional<String> undoSays(Viewer viewer) {
        return steps.newestOf(viewer);
    }

    private LearningPlan told(LearningPlan kept) {
        events.publishEvent(new PlanKept(kept.learner()));
        return kept;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
