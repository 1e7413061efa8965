package skillway.scheduling.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import skillway.scheduling.Level;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Reason;
import skillway.scheduling.Schedule;
import skillway.scheduling.Target;
import skillway.scheduling.prepare.Goals;
import skillway.scheduling.prepare.Preparation;

/** What each chosen course brings, what it unlocks and what it waits for. */
public final class Why {

    static final Comparator<Placement> BY_END =
            Comparator.comparingInt(Placement::lastWeek).thenComparingInt(Placement::firstWeek);

    private final Problem problem;
    private final Goals goals;
    private final Schedule schedule;
    private final Achieved achieved;
    private final Map<Integer, List<Reason.Gain>> gains = new HashMap<>();
    private final Map<Integer, List<Integer>> unlocks = new HashMap<>();

    private Why(Preparation preparation, Schedule schedule) {
        problem = preparation.problem();
        goals = preparation.goals();
        this.schedule = schedule;
        achieved = new Achieved(preparation, schedule);
        creditGains();
        for (Placement placement : schedule.placements()) {
            for (int before : waitsFor(placement.candidate())) {
                unlocks.computeIfAbsent(before, none -> new ArrayList<>()).add(placement.candidate());
            }
        }
    }

    /** One reason for each placement, in the order of the schedule. */
    public static List<Reason> of(Preparation preparation, Schedule schedule) {
        Why why = new Why(preparation, schedule);
        return schedule.placements().stream().map(why::reason).toList();
    }

    private Reason reason(Placement placement) {
        int course = placement.candidate();
        List<Integer> waitsFor = waitsFor(course);
        int earliest = problem.candidates().get(course).wish().notBefore();
        for (int before : waitsFor) {
            earliest = Math.max(
                    earliest, schedule.placementOf(before).orElseThrow().lastWeek());
        }
        return new Reason(
                course,
                gains.getOrDefault(course, List.of()),
                unlocks.getOrDefault(course, List.of()),
                earliest,
                waitsFor);
    }

    private List<Integer> waitsFor(int course) {
        return IntStream.of(goals.needs(course))
                .map(achieved::bringer)
                .filter(before -> before >= 0)
                .distinct()
                .boxed()
                .toList();
    }

    /** Goes through the courses by their end and credits each with the levels nobody brought before. */
    private void creditGains() {
        int[] level = problem.targets().stream().mapToInt(Target::current).toArray();
        for (Placement placement : schedule.placements().stream().sorted(BY_END).toList()) {
            List<Reason.Gain> brought = new ArrayList<>();
            for (Level outcome : problem.candidates().get(placement.candidate()).outcomes()) {
                int counted = Math.min(
                        outcome.level(), problem.targets().get(outcome.skill()).required());
                if (counted > level[outcome.skill()]) {
                    brought.add(new Reason.Gain(outcome.skill(), level[outcome.skill()], counted));
                }
                level[outcome.skill()] = Math.max(level[outcome.skill()], outcome.level());
            }
            gains.put(placement.candidate(), brought);
        }
    }
}
