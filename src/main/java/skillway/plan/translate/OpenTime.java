package skillway.plan.translate;

import java.time.LocalDate;
import java.util.List;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.WeekBudget;
import skillway.scheduling.repair.Time;

/** The minutes of the weeks that can still be planned; more of them as if the learner gave more hours or a later deadline. */
record OpenTime(PlanFacts facts) implements Time {

    @Override
    public List<Integer> weeklyMinutes(int more, int later) {
        PlanWishes wishes = facts.plan().wishes();
        LocalDate from = facts.today().isAfter(wishes.startsOn()) ? facts.today() : wishes.startsOn();
        LocalDate deadline = wishes.deadline().plusWeeks(Math.min(later, weeksToSpare(wishes)));
        WeekBudget budget = wishes.budget().withMore(more);
        return PlanWeeks.between(facts.firstOpenWeek(), deadline).mondays().stream()
                .map(monday -> budget.minutesOf(monday, from, deadline))
                .toList();
    }

    private static int weeksToSpare(PlanWishes wishes) {
        return PlanWeeks.MOST - wishes.weeks().count();
    }
}
