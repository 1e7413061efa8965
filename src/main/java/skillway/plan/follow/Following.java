package skillway.plan.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import skillway.catalogue.Course.Session;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;

/**
 * Finds weeks for a plan that was changed by hand, with the fewest surprises: what is fixed comes first, then all that can
 * stay where it is stays, then the rest goes into the earliest weeks with room, in the order it had.
 *
 * <p>The hand wins: what is fixed is placed even over the hours there are, and what no longer fits before the deadline goes
 * behind it. Both are told as problems of the plan.
 */
public final class Following {

    private static final int WEEKS_BEHIND_DEADLINE = 52;

    private final PlanFacts facts;
    private final PlanWeeks weeks;
    private final Grid grid;
    private final Items items;
    private final Map<CourseId, SortedMap<Integer, Integer>> placed = new LinkedHashMap<>();

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
        Map<CourseId, Map<LocalDate, Integer>> dated = new HashMap<>();
        placed.forEach((course, minutes) -> {
            Map<LocalDate, Integer> byDate = new TreeMap<>();
            minutes.forEach((week, taken) -> byDate.put(weeks.monday(week), taken));
            dated.put(course, byDate);
        });
        return facts.plan().placed(dated);
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
            Optional<Integer> ready = readyFrom(item);
            if (ready.isPresent() && ready.get() <= item.firstWeek() && item.whole() && grid.fits(item.now())) {
                place(item, item.now());
                waiting.remove(item);
            }
        }
    }

    private void placeInOrder(List<Item> waiting) {
        while (!waiting.isEmpty()) {
            Item next = waiting.stream()
                    .filter(item -> readyFrom(item).isPresent())
                    .findFirst()
                    .orElse(waiting.getFirst());
            int ready = readyFrom(next).orElse(0);
            int from = next.now().isEmpty() ? ready : Math.max(ready, next.firstWeek());
            place(next, next.cohort() ? session(next, from) : atOwnPace(next, from));
            waiting.remove(next);
        }
    }

    private SortedMap<Integer, Integer> atOwnPace(Item item, int from) {
        return grid.earliest(from, item.minutes(), item.pace()).orElseGet(TreeMap::new);
    }

    /** The first session that fits; when none does, the first one all the same. */
    private SortedMap<Integer, Integer> session(Item item, int from) {
        List<SortedMap<Integer, Integer>> sessions = sessionsFrom(item, from);
        return sessions.stream()
                .filter(grid::fits)
                .findFirst()
                .or(() -> sessions.stream().findFirst())
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
        placed.put(item.course(), minutes);
        grid.take(minutes);
    }

    /** The first week in which all that the course needs is there; empty while a course of the plan is to come that it needs. */
    private Optional<Integer> readyFrom(Item item) {
        int from = 0;
        for (var anyOf : item.needs()) {
            int met = anyOf.stream().mapToInt(this::endOf).min().orElse(0);
            from = Math.max(from, met);
        }
        for (SkillLevel asked : item.asks()) {
            from = Math.max(from, reached(asked));
        }
        return from == Integer.MAX_VALUE ? Optional.empty() : Optional.of(from);
    }

    private int reached(SkillLevel asked) {
        return facts.plan().courses().stream()
                .filter(course -> items.reaches(course.course(), asked))
                .mapToInt(this::endOf)
                .min()
                .orElse(0);
    }

    private int endOf(PlannedCourse course) {
        return course.finished() ? 0 : endOf(course.course());
    }

    private int endOf(CourseId course) {
        SortedMap<Integer, Integer> minutes = placed.get(course);
        return minutes == null ? Integer.MAX_VALUE : minutes.isEmpty() ? 0 : minutes.lastKey();
    }
}
