package skillway.scheduling.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;

/** The courses of a plan in the order in which they come to their minutes: by the week in which they end, needs first. */
final class PlanOrder {

    private static final Comparator<Placement> BY_END =
            Comparator.comparingInt(Placement::lastWeek).thenComparingInt(Placement::firstWeek);

    private final Problem problem;

    /** The plan's courses, in order. */
    final List<Placement> courses = new ArrayList<>();

    /** For each course, for each thing it needs, the courses before it that bring it. */
    final int[][][] needs;

    PlanOrder(Problem problem, Schedule schedule) {
        this.problem = problem;
        List<Placement> waiting =
                new ArrayList<>(schedule.placements().stream().sorted(BY_END).toList());
        while (!waiting.isEmpty()) {
            Placement next = waiting.stream()
                    .filter(placement -> waiting.stream().noneMatch(other -> holdsBack(other, placement)))
                    .findFirst()
                    .orElse(waiting.getFirst());
            courses.add(next);
            waiting.remove(next);
        }
        needs = IntStream.range(0, courses.size()).mapToObj(this::needsOf).toArray(int[][][]::new);
    }

    Candidate candidate(int course) {
        return problem.candidates().get(courses.get(course).candidate());
    }

    /** Positions of the courses that lead to a level of a skill. */
    int[] leadingTo(int skill, int level) {
        return positions(courses.size(), i -> candidate(i).levelOf(skill) >= level);
    }

    /** Whether one course may have to end before another starts, and does so in the plan. */
    private boolean holdsBack(Placement before, Placement course) {
        Candidate later = problem.candidates().get(course.candidate());
        Candidate sooner = problem.candidates().get(before.candidate());
        return before.candidate() != course.candidate()
                && before.lastWeek() <= course.firstWeek()
                && (later.requires().stream().anyMatch(oneOf -> oneOf.contains(before.candidate()))
                        || later.entry().stream().anyMatch(asked -> sooner.levelOf(asked.skill()) >= asked.level()));
    }

    private int[][] needsOf(int course) {
        Candidate candidate = candidate(course);
        List<int[]> needed = new ArrayList<>();
        candidate
                .requires()
                .forEach(oneOf -> needed.add(
                        positions(course, i -> oneOf.contains(courses.get(i).candidate()))));
        candidate.entry().stream()
                .filter(asked -> problem.targets().get(asked.skill()).current() < asked.level())
                .forEach(asked ->
                        needed.add(positions(course, i -> candidate(i).levelOf(asked.skill()) >= asked.level())));
        return needed.stream().filter(brings -> brings.length > 0).toArray(int[][]::new);
    }

    private static int[] positions(int below, IntPredicate wanted) {
        return IntStream.range(0, below).filter(wanted).toArray();
    }
}
