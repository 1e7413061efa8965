package skillway.plan.ui.build;

import java.util.function.UnaryOperator;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWishes;
import skillway.plan.StalePlan;
import skillway.shell.Notices;

/** What the learner has answered so far; each answer is kept at once. */
class Answers {

    /** Hears that the answers are others now. */
    interface Listener {

        /** An answer was kept. */
        void kept(PlanWishes wishes);

        /** Somewhere else the plan was changed: show the newest. */
        void changedElsewhere();
    }

    private final PlanBuilding building;
    private final Listener listener;
    private LearningPlan plan;

    Answers(PlanBuilding building, LearningPlan plan, Listener listener) {
        this.building = building;
        this.plan = plan;
        this.listener = listener;
    }

    LearningPlan plan() {
        return plan;
    }

    PlanWishes wishes() {
        return plan.wishes();
    }

    /** Keeps a changed answer. @return why it was not kept, in a sentence; empty when it was */
    String change(UnaryOperator<PlanWishes> how) {
        return tried(() -> {
            PlanWishes changed = how.apply(plan.wishes());
            if (!changed.equals(plan.wishes())) {
                plan = building.wish(plan.version(), changed);
                listener.kept(plan.wishes());
            }
        });
    }

    /** Makes a change of the plan or its wishes. @return why it was not made, in a sentence; empty when it was */
    String make(PlanEdit edit) {
        return edit instanceof PlanEdit.Wish wish
                ? change(before -> wish.wishes())
                : tried(() -> plan = building.change(plan.version(), edit));
    }

    private String tried(Runnable change) {
        try {
            change.run();
            return "";
        } catch (StalePlan stale) {
            Notices.refuse(stale.sentence());
            listener.changedElsewhere();
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
