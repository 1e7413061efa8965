package skillway.scheduling;

/**
 * How much more a level of an essential skill has to count so that no gain elsewhere outweighs it.
 *
 * <p>One level held one week longer is the least that an essential skill can gain; all that other skills can gain is their every
 * level from the first week on, and the minutes of all courses. Above 2^44 points nothing could be added any more, so there the
 * factor ends.
 */
final class EssentialFirst {

    private static final long MOST_POINTS = 1L << 44;

    private EssentialFirst() {}

    /** The factor, 1 or more. */
    static long factor(Problem problem) {
        double others = 0;
        double essential = 0;
        long least = Long.MAX_VALUE;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            double points =
                    (double) target.pointsPerLevelAndWeek() * target.gained(target.required()) * problem.weeks();
            if (!problem.wishes().essential().contains(skill)) {
                others += points;
            } else if (points > 0) {
                essential += points;
                least = Math.min(least, target.pointsPerLevelAndWeek());
            }
        }
        others += problem.candidates().stream().mapToLong(Candidate::minutes).sum();
        return essential == 0 ? 1 : (long) Math.max(1, Math.min(others / least + 2, MOST_POINTS / essential));
    }
}
