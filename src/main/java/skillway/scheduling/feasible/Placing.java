package skillway.scheduling.feasible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;

/**
 * Lays chosen courses out, or shows that they cannot be: the minutes are shared out as if order and courses side by side did not matter,
 * and where they then clash, one of the courses has to leave a week, which splits the question into smaller ones.
 */
final class Placing {

    private final Model model;
    private final Effort effort;

    Placing(Model model, Effort effort) {
        this.model = model;
        this.effort = effort;
    }

    /** A plan for exactly the chosen courses; null when there is none or the effort ended. */
    @Nullable List<Placement> search(Draft draft) {
        if (!effort.step() || !Windows.narrow(draft) || Crowding.in(draft)) {
            return null;
        }
        int undated = undated(draft);
        if (undated >= 0) {
            return firstPlan(runs(draft, undated));
        }
        Shares shares = new Shares(draft);
        InOrder.fill(shares);
        if (!Flow.complete(shares)) {
            return null;
        }
        List<Draft> smaller = clash(shares);
        return smaller == null ? shares.placements() : firstPlan(smaller);
    }

    private @Nullable List<Placement> firstPlan(List<Draft> drafts) {
        for (Draft draft : drafts) {
            List<Placement> found = search(draft);
            if (found != null || effort.ended()) {
                return found;
            }
        }
        return null;
    }

    private int undated(Draft draft) {
        return IntStream.range(0, model.courses())
                .filter(draft::awaitsRun)
                .boxed()
                .min(Comparator.comparingInt(c -> model.sessions[c].count()))
                .orElse(-1);
    }

    private List<Draft> runs(Draft draft, int course) {
        return IntStream.range(0, model.sessions[course].count())
                .filter(run -> draft.runFits(course, run))
                .mapToObj(run -> draft.joining(course, run))
                .toList();
    }

    /** The smaller questions that the first clash leads to, of which one has a plan if this one has; null without a clash. */
    private @Nullable List<Draft> clash(Shares shares) {
        for (Arc arc = shares.draft.arcs; arc != null; arc = arc.rest()) {
            int start = shares.start(arc.after());
            int end = shares.end(arc.before());
            if (end > start) {
                int middle = (start + end - 1) / 2;
                return List.of(
                        shares.draft.within(arc.before(), 0, middle),
                        shares.draft.within(arc.after(), middle + 1, model.horizon() - 1));
            }
        }
        return crowd(shares);
    }

    private @Nullable List<Draft> crowd(Shares shares) {
        for (int week = 0; week < model.horizon(); week++) {
            int at = week;
            List<Integer> open = IntStream.of(shares.courses)
                    .filter(c -> shares.start(c) <= at && shares.end(c) >= at)
                    .boxed()
                    .sorted(Comparator.comparing(c -> !shares.isFixed(c)))
                    .toList();
            if (open.size() > model.maxParallel) {
                return withoutOne(shares, open.subList(0, model.maxParallel + 1), at);
            }
        }
        return null;
    }

    /** One of these courses cannot be open in this week: it ends before, or starts after. */
    private List<Draft> withoutOne(Shares shares, List<Integer> open, int week) {
        List<Draft> smaller = new ArrayList<>();
        for (int c : open) {
            if (!shares.isFixed(c)) {
                smaller.add(shares.draft.within(c, week + 1, model.horizon() - 1));
                smaller.add(shares.draft.within(c, 0, week - 1));
            }
        }
        return smaller;
    }
}
