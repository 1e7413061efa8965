package skillway.scheduling;

import java.util.List;

/**
 * One learner's question: which of these courses, in which weeks, so that the role is covered as early as possible?
 *
 * @param weeklyMinutes minutes the learner has in each week; 0 = a week off; 1 to 1040 weeks
 * @param maxParallel most courses open in one week, or {@link #NO_LIMIT}
 * @param moneyCap most money for all courses of the plan, or {@link #NO_CAP}
 * @param targets the skills; courses name them by index
 * @param candidates the courses; plans name them by index
 * @param mode choose among the candidates, or place them all
 * @param mustReach levels that must be reached by a week
 * @param wishes what else the learner wishes of the whole plan
 */
public record Problem(
        List<Integer> weeklyMinutes,
        int maxParallel,
        long moneyCap,
        List<Target> targets,
        List<Candidate> candidates,
        Mode mode,
        List<MustReach> mustReach,
        Wishes wishes) {

    /** Choose courses and place them, or place every candidate. */
    public enum Mode {
        CHOOSE,
        SCHEDULE
    }

    /** No limit on a number per week. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /** No limit on money. */
    public static final long NO_CAP = Long.MAX_VALUE;

    /** No plan is longer: twenty years. */
    public static final int MOST_WEEKS = 1040;

    public Problem {
        weeklyMinutes = List.copyOf(weeklyMinutes);
        targets = List.copyOf(targets);
        candidates = List.copyOf(candidates);
        mustReach = List.copyOf(mustReach);
        Refusal.unless(
                !weeklyMinutes.isEmpty(), "The plan has no weeks: set the deadline at least a week after the start.");
        Refusal.unless(
                weeklyMinutes.size() <= MOST_WEEKS, "The plan has %d weeks: at most 1040.", weeklyMinutes.size());
        Refusal.unless(
                weeklyMinutes.stream().allMatch(m -> m >= 0), "A week has negative minutes: use 0 for a week off.");
        Refusal.unless(
                maxParallel >= 1, "At most %d courses may be open in a week: it must be 1 or more.", maxParallel);
        Refusal.unless(moneyCap >= 0, "The money cap is %d: it must be 0 or more.", moneyCap);
        for (int i = 0; i < candidates.size(); i++) {
            KnownIds.refuseOthers(i, candidates.get(i), candidates.size(), targets.size());
        }
        for (MustReach wish : mustReach) {
            Refusal.unless(
                    KnownIds.isIndex(wish.skill(), targets.size()),
                    "Skill %d must be reached and is unknown.",
                    wish.skill());
        }
        wishes.refuseUnknownIds(targets.size(), candidates.size());
    }

    /** A problem without further wishes. */
    public Problem(
            List<Integer> weeklyMinutes,
            int maxParallel,
            long moneyCap,
            List<Target> targets,
            List<Candidate> candidates,
            Mode mode,
            List<MustReach> mustReach) {
        this(weeklyMinutes, maxParallel, moneyCap, targets, candidates, mode, mustReach, Wishes.NONE);
    }

    /** A problem without limits, musts or prerequisites between problem and person: choose what fits these weeks. */
    public static Problem of(List<Integer> weeklyMinutes, List<Target> targets, List<Candidate> candidates) {
        return new Problem(weeklyMinutes, NO_LIMIT, NO_CAP, targets, candidates, Mode.CHOOSE, List.of(), Wishes.NONE);
    }

    /** The same question with other candidates. */
    public Problem withCandidates(List<Candidate> others) {
        return new Problem(weeklyMinutes, maxParallel, moneyCap, targets, others, mode, mustReach, wishes);
    }

    /** The same question with other weekly minutes. */
    public Problem withWeeklyMinutes(List<Integer> minutes) {
        return new Problem(minutes, maxParallel, moneyCap, targets, candidates, mode, mustReach, wishes);
    }

    /** The same question with other limits on courses side by side and on money. */
    public Problem within(int parallel, long money) {
        return new Problem(weeklyMinutes, parallel, money, targets, candidates, mode, mustReach, wishes);
    }

    /** The same question with these levels to reach. */
    public Problem reaching(List<MustReach> reach) {
        return new Problem(weeklyMinutes, maxParallel, moneyCap, targets, candidates, mode, reach, wishes);
    }

    /** The same question toward other skills or other weights; there are as many as before. */
    public Problem toward(List<Target> others) {
        return new Problem(weeklyMinutes, maxParallel, moneyCap, others, candidates, mode, mustReach, wishes);
    }

    /** The same question in the other mode. */
    public Problem in(Mode other) {
        return new Problem(weeklyMinutes, maxParallel, moneyCap, targets, candidates, other, mustReach, wishes);
    }

    /** The same question with these wishes. */
    public Problem wishing(Wishes other) {
        return new Problem(weeklyMinutes, maxParallel, moneyCap, targets, candidates, mode, mustReach, other);
    }

    /** Number of weeks. */
    public int weeks() {
        return weeklyMinutes.size();
    }

    /** Minutes of each week that may be planned: those the learner has, less the buffer. */
    public List<Integer> plannableMinutes() {
        long percent = 100L - wishes.bufferPercent();
        return weeklyMinutes.stream().map(m -> (int) (m * percent / 100)).toList();
    }

    /** Points of one level of a skill held for one week, with essential skills before all others. */
    public long pointsPerLevelAndWeek(int skill) {
        long points = targets.get(skill).pointsPerLevelAndWeek();
        return wishes.essential().contains(skill) ? points * EssentialFirst.factor(this) : points;
    }

    /** Whether a course has to be in the plan. */
    public boolean mustTake(int candidate) {
        return mode == Mode.SCHEDULE || candidates.get(candidate).wish().must();
    }
}
