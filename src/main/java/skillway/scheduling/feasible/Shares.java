package skillway.scheduling.feasible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** Minutes of each chosen course in each week, shared out within its window, its pace and the weekly budget. */
final class Shares {

    final Draft draft;
    final int[] courses;

    /** Minutes by course and week. */
    final int[][] minutes;

    /** Minutes left in each week. */
    final int[] left;

    /** Minutes that found no week yet. */
    final int[] todo;

    private final Model model;

    Shares(Draft draft) {
        this.draft = draft;
        model = draft.model;
        courses = IntStream.range(0, model.courses())
                .filter(c -> draft.in[c])
                .boxed()
                .sorted(Comparator.comparingInt(c -> draft.last[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        minutes = new int[model.courses()][model.horizon()];
        left = model.weeks.budget.clone();
        todo = new int[model.courses()];
        for (int c : courses) {
            todo[c] = model.minutes[c];
            placeWhatIsFixed(c);
        }
    }

    private void placeWhatIsFixed(int c) {
        Sessions runs = model.sessions[c];
        int run = draft.run[c];
        for (int i = 0; run >= 0 && i < runs.minutes[run].length; i++) {
            give(c, runs.start[run] + i, runs.minutes[run][i]);
        }
        if (model.pinnedTo[c] >= 0 && !isFixed(c)) {
            give(c, model.pinnedTo[c], 1);
        }
    }

    /** Whether a course follows a run, so that its minutes cannot move. */
    boolean isFixed(int c) {
        return draft.run[c] >= 0;
    }

    /** Moves minutes of a course into a week, or out of it when negative. */
    void give(int c, int week, int more) {
        minutes[c][week] += more;
        left[week] -= more;
        todo[c] -= more;
    }

    /** How many more minutes a course may do in a week, were the week free. */
    int spare(int c, int week) {
        boolean within = week >= draft.first[c] && week <= draft.last[c] && !isFixed(c);
        return within ? model.pace[c] - minutes[c][week] : 0;
    }

    /** How many minutes of a course may leave a week. */
    int movable(int c, int week) {
        if (isFixed(c)) {
            return 0;
        }
        return week == model.pinnedTo[c] ? minutes[c][week] - 1 : minutes[c][week];
    }

    /** The first week with minutes. */
    int start(int c) {
        int week = 0;
        while (minutes[c][week] == 0) {
            week++;
        }
        return week;
    }

    /** The last week with minutes. */
    int end(int c) {
        int week = minutes[c].length - 1;
        while (minutes[c][week] == 0) {
            week--;
        }
        return week;
    }

    /** Whether every minute has a week, and no week is over its budget. */
    boolean isComplete() {
        return IntStream.of(courses).allMatch(c -> todo[c] == 0)
                && IntStream.of(left).allMatch(m -> m >= 0);
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (int c : courses) {
            List<Integer> weeks = IntStream.rangeClosed(start(c), end(c))
                    .mapToObj(week -> minutes[c][week])
                    .toList();
            placements.add(new Placement(model.candidate[c], start(c), weeks));
        }
        return placements;
    }
}
