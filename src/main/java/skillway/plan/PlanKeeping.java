package skillway.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.Viewer;

/**
 * Keeps changes of a viewer's own plan: locks its row, compares the version that the viewer saw, keeps the plan as it was
 * as a step to undo. Nobody's plan but the viewer's own can be reached from here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanKeeping {

    private final LearningPlans plans;
    private final PlanWrites writes;
    private final PlanSteps steps;
    private final Clock clock;

    PlanKeeping(LearningPlans plans, PlanWrites writes, PlanSteps steps, Clock clock) {
        this.plans = plans;
        this.writes = writes;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * The viewer's own plan, locked.
     *
     * @throws StalePlan when it is not at the version that the viewer saw
     */
    LearningPlan lock(Viewer viewer, int seen) {
        LearningPlan plan =
                plans.lockOwn(viewer).orElseThrow(() -> new IllegalArgumentException("You have no plan yet."));
        if (plan.version() != seen) {
            throw new StalePlan(plan.changedAt(), ZoneId.systemDefault());
        }
        return plan;
    }

    /** The viewer's own plan, locked, whatever its version. */
    Optional<LearningPlan> lock(Viewer viewer) {
        return plans.lockOwn(viewer);
    }

    LearningPlan begin(Viewer viewer, PlanWishes wishes) {
        Instant now = now();
        return writes.insert(LearningPlan.begin(plans.nextId(), viewer.id(), wishes, now), now);
    }

    /** Keeps a changed plan; undo will bring the one before back. */
    LearningPlan keep(LearningPlan before, LearningPlan after, String says) {
        Instant now = now();
        steps.add(before, says, now);
        return writes.update(after, now);
    }

    /** Brings the plan back as it was before its newest step. */
    Optional<Changed> undo(LearningPlan plan, UnaryOperator<String> says) {
        return steps.newest(plan.id()).map(step -> {
            steps.remove(plan.id(), step.step());
            LearningPlan back = writes.update(step.before().kept(plan.version(), plan.changedAt()), now());
            return new Changed(back, says.apply(step.says()), WhatMoved.NOTHING);
        });
    }

    Optional<String> undoSays(Viewer viewer) {
        return plans.own(viewer).flatMap(plan -> steps.newest(plan.id())).map(PlanSteps.Step::says);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
