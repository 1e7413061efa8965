package skillway.scheduling.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.PlanResult;
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
        return switch (trial.result()) {
            case PlanResult.Planned planned ->
                new PlanFile(
                        instance.name(),
                        planned.schedule().score(),
                        known(planned.bound()),
                        planned.proven(),
                        planned.schedule().placements().stream()
                                .map(placement -> weeks(instance, placement))
                                .toList(),
                        moments(trial, planned));
            case PlanResult.Impossible impossible ->
                new PlanFile(instance.name(), null, null, impossible.proven(), List.of(), List.of());
        };
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

    private static List<Moment> moments(Trial trial, PlanResult.Planned planned) {
        Moment last = new Moment(trial.ms(), planned.schedule().score(), known(planned.bound()));
        return Stream.concat(
                        trial.trace().stream().map(step -> new Moment(step.ms(), step.score(), known(step.bound()))),
                        Stream.of(last))
                .toList();
    }

    private static @Nullable Long known(long bound) {
        return bound == Long.MAX_VALUE ? null : bound;
    }
}
