package skillway.scheduling.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillway.scheduling.Candidate;
import skillway.scheduling.Level;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Target;

/**
 * All that can be reached by finishing a course: one of the courses that another requires, or a level of a skill.
 *
 * <p>A course needs goals and gives goals; a goal pays points for each week it is held, or nothing.
 */
public final class Goals {

    private static final int LEVELS = 6;
    private static final int[] NONE = {};

    private final Problem problem;
    private final Map<List<Integer>, Integer> byClause = new HashMap<>();
    private final int[] byLevel;
    private final List<Long> worth = new ArrayList<>();
    private final List<Long> covers = new ArrayList<>();
    private final List<List<Integer>> oneOf = new ArrayList<>();
    private final List<List<Integer>> clausesWith = new ArrayList<>();
    private final int[][] needs;

    public Goals(Problem problem) {
        this.problem = problem;
        byLevel = new int[problem.targets().size() * LEVELS];
        Arrays.fill(byLevel, -1);
        needs = new int[problem.candidates().size()][];
        for (int course = 0; course < needs.length; course++) {
            clausesWith.add(new ArrayList<>(0));
        }
        Arrays.setAll(needs, course -> needsOf(problem.candidates().get(course)));
        problem.mustReach().forEach(this::goalOf);
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            addPaying(skill, problem.targets().get(skill));
        }
    }

    /** Number of goals. */
    public int count() {
        return worth.size();
    }

    /** Goals that must be reached before a course starts. */
    public int[] needs(int course) {
        return needs[course];
    }

    /** Points for each week from the one on in which the goal is reached. */
    public long worth(int goal) {
        return worth.get(goal);
    }

    /** What the goal covers of the role, in the unit of {@link Target#covered}. */
    public long covers(int goal) {
        return covers.get(goal);
    }

    /** The goal behind a wish; -1 when today's level is enough. */
    public int goalOf(MustReach wish) {
        return level(wish.skill(), wish.level());
    }

    /** The courses that were listed for a goal; none when it is a level of a skill. */
    public List<Integer> oneOf(int goal) {
        return oneOf.get(goal);
    }

    /** The level behind a goal; empty when it is one of some listed courses. */
    public Optional<Level> level(int goal) {
        for (int at = 0; at < byLevel.length; at++) {
            if (byLevel[at] == goal) {
                return Optional.of(new Level(at / LEVELS, at % LEVELS));
            }
        }
        return Optional.empty();
    }

    /** Goals that are reached when a course ends. */
    public int[] gives(int course) {
        GoalList given = new GoalList(clausesWith.get(course));
        for (Level outcome : problem.candidates().get(course).outcomes()) {
            for (int level = 1; level <= outcome.level(); level++) {
                given.addOnce(byLevel[outcome.skill() * LEVELS + level]);
            }
        }
        return given.packed();
    }

    private int[] needsOf(Candidate course) {
        if (course.requires().isEmpty() && course.entry().isEmpty()) {
            return NONE;
        }
        GoalList found = new GoalList(List.of());
        for (List<Integer> clause : course.requires()) {
            found.addOnce(clause(
                    clause.size() == 1
                            ? clause
                            : clause.stream().distinct().sorted().toList()));
        }
        for (Level entry : course.entry()) {
            found.addOnce(level(entry.skill(), entry.level()));
        }
        return found.packed();
    }

    private int clause(List<Integer> listed) {
        Integer known = byClause.get(listed);
        if (known != null) {
            return known;
        }
        int goal = add(listed);
        byClause.put(listed, goal);
        listed.forEach(course -> clausesWith.get(course).add(goal));
        return goal;
    }

    private int level(int skill, int level) {
        if (problem.targets().get(skill).current() >= level) {
            return -1;
        }
        int at = skill * LEVELS + level;
        if (byLevel[at] < 0) {
            byLevel[at] = add(List.of());
        }
        return byLevel[at];
    }

    private void addPaying(int skill, Target target) {
        long points = problem.pointsPerLevelAndWeek(skill);
        for (int level = target.current() + 1; level <= target.required() && points > 0; level++) {
            worth.set(level(skill, level), points);
            covers.set(level(skill, level), target.covered(level) - target.covered(level - 1));
        }
    }

    private int add(List<Integer> listed) {
        oneOf.add(listed);
        worth.add(0L);
        covers.add(0L);
        return worth.size() - 1;
    }
}
