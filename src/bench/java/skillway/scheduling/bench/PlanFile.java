package skillway.scheduling.bench;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan as it is written into a file. */
record PlanFile(
        String instance,
        @Nullable Long score,
        @Nullable Long bound,
        boolean proven,
        List<CourseWeeks> courses,
        List<Moment> trace) {

    record CourseWeeks(String id, List<WeekMinutes> weeks) {}

    record WeekMinutes(int week, int minutes) {}

    record Moment(double ms, @Nullable Long score, @Nullable Long bound) {}

    static PlanFile of(InstanceFile instance, Trial trial) {
        return trial.hasPlan()
                ? new PlanFile(
                        instance.name(),
                        trial.score(),
                        known(trial.bound()),
                        trial.outcome() == Trial.Outcome.PROVEN,
                        trial.plan().stream()
                                .map(placement -> weeks(instance, placement))
                                .toList(),
                        moments(trial))
                : new PlanFile(
                        instance.name(),
                        null,
                        null,
                        trial.outcome() == Trial.Outcome.NO_PLAN_EXISTS,
                        List.of(),
                        List.of());
    }

    void write(Path file) {
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file, this);
    }

    private static CourseWeeks weeks(InstanceFile instance, Placement placement) {
        return new CourseWeeks(
                instance.courses().get(placement.candidate()).id(),
                placement.weeks().stream()
                        .map(week -> new WeekMinutes(week, placement.minutesIn(week)))
                        .toList());
    }

    private static List<Moment> moments(Trial trial) {
        return trial.trace().steps().stream()
                .map(step -> new Moment(
                        step.ms(), step.score() == Trace.NO_PLAN ? null : step.score(), known(step.bound())))
                .toList();
    }

    private static @Nullable Long known(long bound) {
        return bound == Long.MAX_VALUE ? null : bound;
    }
}
