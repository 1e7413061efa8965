package skillway.scheduling.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.Run;
import skillway.scheduling.Violation;

/** A course with dated runs follows exactly one of them. */
final class CohortRun implements Rule {

    @Override
    public String name() {
        return "cohort-run";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            List<Run> runs = plan.course(placement).runs();
            if (!runs.isEmpty() && runs.stream().noneMatch(run -> follows(placement, run))) {
                broken.accept(by(placement.candidate(), placement.firstWeek()));
            }
        }
    }

    private static boolean follows(Placement placement, Run run) {
        return placement.totalMinutes() == run.totalMinutes()
                && IntStream.range(0, run.minutes().size())
                        .allMatch(i -> placement.minutesIn(run.startWeek() + i)
                                == run.minutes().get(i));
    }
}
