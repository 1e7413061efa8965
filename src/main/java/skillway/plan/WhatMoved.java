package skillway.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
