package skillway.plan.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import skillway.catalogue.Course.Session;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;

/**
 * Finds weeks for a plan that was changed by hand, with the fewest surprises: what is fixed comes first, then all that can
 * stay where it is stays, then the rest goes into the earliest weeks with room, in the order it had.
 *
 * <p>The hand wins: what is fixed is placed even over the hours there are, and what no longer fits before the deadline goes
 * behind it; a course of fixed dates that misses all of them in time gets no weeks. All this is told as problems of the plan.
 */
public final class Following {

    private static final int WEEKS_BEHIND_DEADLINE = 52;

    private final PlanFacts facts;
    private final PlanWeeks weeks;
    private final Grid grid;
    private final Items items;
    private final Placed placed;

    private Following(PlanFacts facts) {
        this.facts = facts;
        LocalDate first = facts.firstOpenWeek();
        LocalDate deadline = facts.plan().wishes().deadline();
        LocalDate last = (deadline.isAfter(first) ? deadline : first).plusWeeks(WEEKS_BEHIND_DEADLINE);
        LocalDate most = first.plusWeeks(PlanWeeks.MOST - 1L);
        weeks = PlanWeeks.between(first, last.isAfter(most) ? most : last);
        int parallel = Objects.requireNonNullElse(facts.plan().wishes().maxParallel(), Integer.MAX_VALUE);
        grid = new Grid(
                weeks.mondays().stream()
                        .mapToInt(facts.plan().wishes().budget()::minutesOf)
                        .toArray(),
                parallel);
        items = new Items(facts, weeks);
        placed = new Placed(facts, items);
    }

    /** The plan with weeks for all its courses, as far as there are any. */
    public static LearningPlan of(PlanFacts facts) {
        return new Following(facts).follow();
    }

    private LearningPlan follow() {
        List<Item> waiting = new ArrayList<>(items.inOrder());
        placeFixed(waiting);
        keepWhatCanStay(waiting);
        placeInOrder(waiting);
        return facts.plan().placed(placed.dated(weeks));
    }

    private void placeFixed(List<Item> waiting) {
        List<Item> fixed = waiting.stream()
                .filter(Item::fixed)
                .sorted(Comparator.comparing(Item::inPlace).reversed())
                .toList();
        fixed.forEach(item -> place(item, item.inPlace() ? item.now() : fixedMinutes(item)));
        waiting.removeAll(fixed);
    }

    private SortedMap<Integer, Integer> fixedMinutes(Item item) {
        if (item.cohort()) {
            return sessionsFrom(item, item.fixedTo()).stream().findFirst().orElseGet(TreeMap::new);
        }
        if (item.fixedTo() < 0 || item.fixedTo() >= weeks.count()) {
            return grid.earliest(0, item.minutes(), item.pace()).orElseGet(TreeMap::new);
        }
        int usual = Math.max(1, facts.plan().wishes().budget().ordinaryWeek());
        int least = grid.hasTime(item.fixedTo()) ? 0 : usual;
        return grid.forced(item.fixedTo(), item.minutes(), item.pace(), least);
    }

    private void keepWhatCanStay(List<Item> waiting) {
        for (Item item : List.copyOf(waiting)) {
            Optional<Integer> ready = placed.readyFrom(item);
            if (ready.isPresent() && ready.get() <= item.firstWeek() && item.whole() && grid.fits(item.now())) {
                place(item, item.now());
                waiting.remove(item);
            }
        }
    }

    private void placeInOrder(List<Item> waiting) {
        while (!waiting.isEmpty()) {
            Item next = waiting.stream()
                    .filter(item -> placed.readyFrom(item).isPresent())
                    .findFirst()
                    .orElse(waiting.getFirst());
            int ready = placed.readyFrom(next).orElse(0);
            int from = next.now().isEmpty() ? ready : Math.max(ready, next.firstWeek());
            place(next, next.cohort() ? session(next, from) : atOwnPace(next, from));
            waiting.remove(next);
        }
    }

    private SortedMap<Integer, Integer> atOwnPace(Item item, int from) {
        return grid.earliest(from, item.minutes(), item.pace()).orElseGet(TreeMap::new);
    }

    /** The first session that fits in time; none rather than one behind the deadline that nobody has asked for. */
    private SortedMap<Integer, Integer> session(Item item, int from) {
        int last = weeks.index(PlanWeeks.mondayOf(facts.plan().wishes().deadline()));
        return sessionsFrom(item, from).stream()
                .filter(session -> session.lastKey() <= last)
                .filter(grid::fits)
                .findFirst()
                .orElseGet(TreeMap::new);
    }

    private List<SortedMap<Integer, Integer>> sessionsFrom(Item item, int from) {
        return item.catalogued().sessions().stream()
                .filter(session -> weeks.index(session.startsOn()) >= from)
                .map(this::minutesOf)
                .filter(minutes -> !minutes.isEmpty() && minutes.lastKey() < weeks.count())
                .toList();
    }

    private SortedMap<Integer, Integer> minutesOf(Session session) {
        return Item.minutesOf(session, weeks.index(session.startsOn()));
    }

    private void place(Item item, SortedMap<Integer, Integer> minutes) {
        placed.put(item, minutes);
        grid.take(minutes);
    }
}
