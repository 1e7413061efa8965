package skillway.scheduling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan: the chosen courses and their weeks.
 *
 * @param placements one for each chosen course, by first week, then by last week
 * @param score points of the plan: 60 x the area under its coverage curve, less its minutes
 * @param totalMinutes minutes of all its courses
 */
public record Schedule(List<Placement> placements, long score, long totalMinutes) {

    private static final Comparator<Placement> IN_TIME = Comparator.comparingInt(Placement::firstWeek)
            .thenComparingInt(Placement::lastWeek)
            .thenComparingInt(Placement::candidate);

    public Schedule {
        placements = placements.stream().sorted(IN_TIME).toList();
    }

    /** Scores these placements. */
    public static Schedule of(Problem problem, List<Placement> placements) {
        long minutes = placements.stream().mapToLong(Placement::totalMinutes).sum();
        long points = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            points += pointsOf(problem, placements, skill);
        }
        return new Schedule(placements, points - minutes, minutes);
    }

    /** The plan without courses. */
    public static Schedule empty() {
        return new Schedule(List.of(), 0, 0);
    }

    /** The placement of a course, if the plan holds it. */
    public Optional<Placement> placementOf(int candidate) {
        return placements.stream().filter(p -> p.candidate() == candidate).findFirst();
    }

    /** Level of a skill at the end of a week; week -1 is today. */
    public int levelAt(Problem problem, int skill, int week) {
        return levelAt(problem, placements, skill, week);
    }

    /** How much of the role is covered at the end of a week, 0 to 1; week -1 is today; 1 for a role that asks for nothing. */
    public double coverageAt(Problem problem, int week) {
        double covered = 0;
        double asked = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            if (target.required() > 0) {
                int level = Math.min(levelAt(problem, skill, week), target.required());
                covered += (double) target.weight() * level / target.required();
                asked += target.weight();
            }
        }
        return asked == 0 ? 1 : covered / asked;
    }

    /** Whether at least so many percent of the role are covered at the end of a week. */
    public boolean covers(Problem problem, int percent, int week) {
        long covered = 0;
        long asked = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            covered += target.covered(levelAt(problem, skill, week));
            asked += target.covered(target.required());
        }
        return 100 * covered >= percent * asked;
    }

    /** The week from which on so many percent of the role are covered: -1 = today, the number of weeks if never. */
    public int weekOfCoverage(Problem problem, int percent) {
        int week = -1;
        while (week < problem.weeks() && !covers(problem, percent, week)) {
            week++;
        }
        return week;
    }

    /** Minutes of the fullest week. */
    public long peak(Problem problem) {
        return IntStream.range(0, problem.weeks())
                .mapToLong(this::minutesIn)
                .max()
                .orElse(0);
    }

    /** What all its courses cost. */
    public long cost(Problem problem) {
        return placements.stream()
                .mapToLong(p -> problem.candidates().get(p.candidate()).cost())
                .sum();
    }

    /** Minutes planned in a week. */
    public long minutesIn(int week) {
        return placements.stream().mapToLong(p -> p.minutesIn(week)).sum();
    }

    /** A level counts from the week on at whose end the first course that leads to it is finished. */
    private static long pointsOf(Problem problem, List<Placement> placements, int skill) {
        Target target = problem.targets().get(skill);
        int[] since = new int[target.required() + 1];
        Arrays.fill(since, problem.weeks());
        for (Placement placement : placements) {
            int level = problem.candidates().get(placement.candidate()).levelOf(skill);
            for (int l = Math.min(level, target.required()); l > target.current(); l--) {
                since[l] = Math.min(since[l], placement.lastWeek());
            }
        }
        long weeks = 0;
        for (int l = target.current() + 1; l < since.length; l++) {
            weeks += problem.weeks() - since[l];
        }
        return problem.pointsPerLevelAndWeek(skill) * weeks;
    }

    private static int levelAt(Problem problem, List<Placement> placements, int skill, int week) {
        int level = problem.targets().get(skill).current();
        for (Placement placement : placements) {
            if (placement.lastWeek() <= week) {
                level = Math.max(
                        level, problem.candidates().get(placement.candidate()).levelOf(skill));
            }
        }
        return level;
    }
}
