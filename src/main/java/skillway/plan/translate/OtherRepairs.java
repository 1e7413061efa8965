package skillway.plan.translate;

import java.util.List;
import java.util.stream.Stream;
import skillway.plan.MoreWishes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.scheduling.Clash;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.Clash.Lack;

/** What would repair wishes that the planner's own search for repairs does not loosen: electives and how much to cover. */
record OtherRepairs(PlanWishes wishes) {

    List<PlanProblem.Repair> of(Clash clash) {
        Stream<PlanProblem.Repair> cover = clash.lack() instanceof Lack.Coverage coverage
                ? Stream.of(covering(Math.max(1, coverage.possible())))
                : Stream.empty();
        Stream<PlanProblem.Repair> choice = clash.asked() instanceof Asked.Choose
                ? Stream.of(new PlanProblem.Repair(
                        "Leave the choice of electives open",
                        new PlanEdit.Wish(wishes.with(wishes.more().choosing(List.of())))))
                : Stream.empty();
        return Stream.concat(cover, choice).toList();
    }

    private PlanProblem.Repair covering(int percent) {
        MoreWishes more = wishes.more();
        return new PlanProblem.Repair(
                "Cover %d %% instead".formatted(percent),
                new PlanEdit.Wish(wishes.with(more.aimingAt(more.aim(), percent))));
    }
}
