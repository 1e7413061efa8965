package skillway.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;

/**
 * What a change did to the weeks of a plan.
 *
 * @param moves the courses whose weeks are others now, in order of their new weeks
 * @param finishBefore the last planned week before, or null
 * @param finishAfter the last planned week now, or null
 */
public record WhatMoved(
        List<Move> moves,
        @Nullable LocalDate finishBefore,
        @Nullable LocalDate finishAfter) {

    /** Nothing has moved. */
    public static final WhatMoved NOTHING = new WhatMoved(List.of(), null, null);

    /**
     * One course's way.
     *
     * @param from the Monday of its first week before, or null when it was not in the plan
     * @param to the Monday of its first week now, or null when it is not in the plan any more
     * @param until the Monday of its last week now, or null
     */
    public record Move(
            CourseId course,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate until) {

        /** Such as "Finance for managers now weeks 15 to 20". */
        public String says() {
            if (to == null || until == null) {
                return title + " is out";
            }
            return "%s now %s".formatted(title, PlanWords.weeks(to, until));
        }
    }

    public WhatMoved {
        moves = List.copyOf(moves);
    }

    /** The difference between two states of a plan. */
    public static WhatMoved between(LearningPlan before, LearningPlan after, Function<CourseId, String> titles) {
        List<Move> moves = Stream.concat(after.courses().stream(), before.courses().stream())
                .map(PlannedCourse::course)
                .distinct()
                .map(course -> new Move(
                        course,
                        titles.apply(course),
                        before.find(course).map(PlannedCourse::firstWeek).orElse(null),
                        after.find(course).map(PlannedCourse::firstWeek).orElse(null),
                        after.find(course).map(PlannedCourse::lastWeek).orElse(null)))
                .filter(move -> moved(before, after, move.course()))
                .filter(move -> !after.wishes().mustNots().contains(move.course()))
                .sorted(Comparator.comparing(move -> String.valueOf(move.to())))
                .toList();
        return new WhatMoved(
                moves, before.lastWeek().orElse(null), after.lastWeek().orElse(null));
    }

    private static boolean moved(LearningPlan before, LearningPlan after, CourseId course) {
        return !weeks(before, course).equals(weeks(after, course));
    }

    private static List<LocalDate> weeks(LearningPlan plan, CourseId course) {
        return plan.find(course).stream()
                .flatMap(planned -> planned.weeks().stream())
                .map(WeekMinutes::monday)
                .toList();
    }

    /** In one or two sentences, such as "Finance for managers now weeks 15 to 20. Finish stays 28 May 2027." */
    public String says() {
        List<String> said =
                new ArrayList<>(moves.stream().limit(3).map(Move::says).toList());
        if (moves.size() > 3) {
            said.add(PlanWords.count(moves.size() - 3L, "more course") + " moved");
        }
        String first = said.isEmpty() ? "" : PlanWords.list(said) + ". ";
        return (first + finish().orElse("")).strip();
    }

    private Optional<String> finish() {
        if (finishAfter == null) {
            return Optional.empty();
        }
        String verb = finishAfter.equals(finishBefore) ? "stays" : "is now";
        return Optional.of("Finish %s %s.".formatted(verb, PlanWords.date(finishAfter.plusDays(4))));
    }
}
