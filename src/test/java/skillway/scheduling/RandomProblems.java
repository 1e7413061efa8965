package skillway.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small problems of every kind, made by a seed. */
final class RandomProblems {

    /** The kinds of problem. */
    enum Family {
        PURE,
        PACED,
        FULL,
        SCHEDULE,
        WISHES,
        AIMS
    }

    private final Random random;
    private final Family family;
    private final int weeks;
    private final int courses;
    private final int skills;
    private final int unit;

    private RandomProblems(Random random, Family family, int weeks, int courses, int skills, int unit) {
        this.random = random;
        this.family = family;
        this.weeks = weeks;
        this.courses = courses;
        this.skills = skills;
        this.unit = unit;
    }

    /** Small enough to try every plan. */
    static Problem tiny(long seed, Family family) {
        Random random = new Random(seed * 31 + family.ordinal());
        return new RandomProblems(
                        random, family, 3 + random.nextInt(4), 1 + random.nextInt(5), 1 + random.nextInt(3), 1)
                .problem();
    }

    /** Forty courses at a pace of their own in twenty weeks. */
    static Problem large(long seed) {
        return new RandomProblems(new Random(seed), Family.PACED, 20, 40, 8, 100).problem();
    }

    private Problem problem() {
        List<Integer> budget = IntStream.range(0, weeks)
                .mapToObj(w -> unit * random.nextInt(5))
                .toList();
        List<Target> targets = IntStream.range(0, skills)
                .mapToObj(s -> new Target(random.nextInt(2), random.nextInt(4), random.nextInt(4)))
                .toList();
        List<Candidate> candidates =
                IntStream.range(0, courses).mapToObj(c -> candidate()).toList();
        boolean limited = family != Family.PURE;
        boolean full = family == Family.FULL || family == Family.WISHES;
        Problem problem = new Problem(
                budget,
                limited ? 1 + random.nextInt(3) : Problem.NO_LIMIT,
                full ? random.nextInt(8) : Problem.NO_CAP,
                targets,
                candidates,
                family == Family.SCHEDULE ? Problem.Mode.SCHEDULE : Problem.Mode.CHOOSE,
                full && random.nextInt(3) == 0 ? List.of(reach()) : List.of());
        return family == Family.WISHES || family == Family.AIMS
                ? RandomWishes.of(problem, random, family == Family.AIMS)
                : problem;
    }

    private MustReach reach() {
        return new MustReach(random.nextInt(skills), 1 + random.nextInt(2), random.nextInt(weeks + 1));
    }

    private Candidate candidate() {
        Candidate course = Candidate.of(unit * (1 + random.nextInt(4)));
        if (family != Family.PURE && random.nextBoolean()) {
            course = course.atMostPerWeek(unit * (1 + random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            course = course.needingOneOf(IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(i -> random.nextInt(courses))
                    .toArray(Integer[]::new));
        }
        if (random.nextInt(4) == 0) {
            course = course.entering(random.nextInt(skills), 1 + random.nextInt(2));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            course = course.leadingTo(random.nextInt(skills), 1 + random.nextInt(3));
        }
        return family == Family.FULL || family == Family.WISHES || family == Family.AIMS
                ? wished(cohort(course.costing(random.nextInt(4))))
                : course;
    }

    private Candidate cohort(Candidate course) {
        if (random.nextInt(3) > 0) {
            return course;
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            List<Integer> minutes = new ArrayList<>();
            for (int left = course.minutes(); left > 0; ) {
                int now = Math.min(left, random.nextInt(4));
                minutes.add(now);
                left -= now;
            }
            runs.add(new Run(random.nextInt(weeks), minutes));
        }
        return course.inRuns(runs.toArray(Run[]::new));
    }

    private Candidate wished(Candidate course) {
        return switch (random.nextInt(12)) {
            case 0 -> course.wished(new Wish(true, false, Wish.ANY_WEEK, 0));
            case 1 -> course.wished(new Wish(false, true, Wish.ANY_WEEK, 0));
            case 2 -> course.wished(new Wish(random.nextBoolean(), false, random.nextInt(weeks), 0));
            case 3 -> course.wished(new Wish(false, false, Wish.ANY_WEEK, random.nextInt(weeks)));
            default -> course;
        };
    }
}
