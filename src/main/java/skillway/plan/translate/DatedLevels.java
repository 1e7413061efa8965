package skillway.plan.translate;

import java.util.List;
import java.util.function.Function;
import skillway.plan.MoreWishes.ReachLevel;
import skillway.plan.PlanWishes;
import skillway.scheduling.MustReach;
import skillway.scheduling.repair.Repair;

/** Changes of the levels that are wished by a day. */
record DatedLevels(Translation translation) {

    /** A later deadline, and as much more time for each level with a day. */
    static PlanWishes later(PlanWishes wishes, int weeks) {
        PlanWishes longer = wishes.between(wishes.startsOn(), wishes.deadline().plusWeeks(weeks));
        return longer.with(longer.more()
                .reaching(longer.more().levels().stream()
                        .map(wish -> new ReachLevel(
                                wish.skill(), wish.level(), wish.by().plusWeeks(weeks)))
                        .toList()));
    }

    PlanWishes lowered(PlanWishes wishes, Repair.LowerLevel lower) {
        return changed(wishes, lower.wish(), wish -> List.of(new ReachLevel(wish.skill(), lower.level(), wish.by())));
    }

    PlanWishes without(PlanWishes wishes, MustReach gone) {
        return changed(wishes, gone, wish -> List.of());
    }

    private PlanWishes changed(PlanWishes wishes, MustReach which, Function<ReachLevel, List<ReachLevel>> how) {
        return wishes.with(wishes.more()
                .reaching(wishes.more().levels().stream()
                        .flatMap(wish -> (isMeant(wish, which) ? how.apply(wish) : List.of(wish)).stream())
                        .toList()));
    }

    private boolean isMeant(ReachLevel wish, MustReach which) {
        return wish.level() == which.level()
                && translation.skills().get(which.skill()).equals(wish.skill());
    }
}
