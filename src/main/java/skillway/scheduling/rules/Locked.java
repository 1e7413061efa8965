package skillway.scheduling.rules;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.Run;
import skillway.scheduling.Violation;

/** A locked course lies exactly where the learner locked it. */
final class Locked implements Rule {

    @Override
    public String name() {
        return "locked";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (int c = 0; c < plan.problem().candidates().size(); c++) {
            if (plan.problem().candidates().get(c).wish().locked() && !liesThere(c, plan)) {
                broken.accept(by(c, -1));
            }
        }
    }

    private static boolean liesThere(int candidate, Plan plan) {
        Run lock = plan.problem().candidates().get(candidate).runs().getFirst();
        return plan.placements().stream()
                .filter(p -> p.candidate() == candidate)
                .anyMatch(p -> lies(p, lock));
    }

    private static boolean lies(Placement placement, Run lock) {
        return placement.totalMinutes() == lock.totalMinutes()
                && IntStream.range(0, lock.minutes().size())
                        .allMatch(i -> placement.minutesIn(lock.startWeek() + i)
                                == lock.minutes().get(i));
    }
}
