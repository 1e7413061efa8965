package skillway.scheduling.exact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** The placements of a plan of which is known from when to when each course is open. */
final class Realization {

    private static final int NOWHERE = -1;

    private final Model model;
    private final Minutes minutes;
    private final int[] opened;
    private final int[] ended;
    private final int[] run;

    private Realization(Facts facts, @Nullable Step last) {
        model = facts.model;
        opened = filled(facts.courses);
        ended = filled(facts.courses);
        run = filled(facts.courses);
        for (Step step = last; step != null; step = step.before) {
            read(step);
        }
        minutes = new Minutes(facts, opened, ended);
    }

    /** The placements of the courses opened and ended up to a step. */
    static List<Placement> of(Facts facts, @Nullable Step last) {
        Realization plan = new Realization(facts, last);
        int[] courses = IntStream.range(0, facts.courses)
                .filter(c -> plan.opened[c] != NOWHERE)
                .toArray();
        Arrays.stream(courses).forEach(plan::reserve);
        Arrays.stream(courses).forEach(plan.minutes::fill);
        return Arrays.stream(courses).mapToObj(plan::placement).toList();
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NOWHERE);
        return array;
    }

    private void read(Step step) {
        for (int c = 0; c < opened.length; c++) {
            opened[c] = (step.opened >>> c & 1) != 0 ? step.week : opened[c];
            ended[c] = (step.ended >>> c & 1) != 0 ? step.week : ended[c];
        }
        for (int joined : step.joined) {
            run[State.courseOf(joined)] = State.numberOf(joined);
        }
    }

    /** Takes the minutes that are fixed: those of a run, the first one of a pinned course. */
    private void reserve(int c) {
        if (model.cohort[c]) {
            Sessions runs = model.sessions[c];
            for (int week = opened[c]; week <= ended[c]; week++) {
                minutes.reserve(c, week, runs.minutes[run[c]][week - opened[c]]);
            }
        } else if (model.pinnedTo[c] >= 0) {
            minutes.reserve(c, opened[c], 1);
        }
    }

    private Placement placement(int c) {
        int first = opened[c];
        int last = ended[c];
        while (minutes.of(c, first) == 0) {
            first++;
        }
        while (minutes.of(c, last) == 0) {
            last--;
        }
        return new Placement(
                model.candidate[c],
                first,
                IntStream.rangeClosed(first, last)
                        .map(week -> (int) minutes.of(c, week))
                        .boxed()
                        .toList());
    }
}
