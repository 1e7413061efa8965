package skillway.scheduling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A course the plan may hold.
 *
 * @param minutes effort still to do, 1 or more
 * @param maxMinutesPerWeek most minutes in one week, or {@link Problem#NO_LIMIT}
 * @param runs the dated runs of a cohort; empty = at one's own pace. A cohort without a run left is an excluded course.
 * @param cost price in the organisation's money, 0 or more
 * @param requires each list must hold a course that is finished before this one starts (indexes of candidates)
 * @param entry levels the learner must have before this course starts
 * @param outcomes levels this course leads to
 * @param wish what the learner said about it
 */
public record Candidate(
        int minutes,
        int maxMinutesPerWeek,
        List<Run> runs,
        long cost,
        List<List<Integer>> requires,
        List<Level> entry,
        List<Level> outcomes,
        Wish wish) {

    private static final long HIGHEST_COST = 1_000_000_000_000L;

    public Candidate {
        Refusal.unless(minutes >= 1, "A course takes %d minutes: it must be 1 or more.", minutes);
        Refusal.unless(
                maxMinutesPerWeek >= 1,
                "A course may take %d minutes a week: it must be 1 or more.",
                maxMinutesPerWeek);
        Refusal.unless(cost >= 0 && cost <= HIGHEST_COST, "A course costs %d: it must be 0 to 10^12.", cost);
        Refusal.unless(
                wish.leastPerWeek() <= maxMinutesPerWeek,
                "A course takes at least %d and at most %d minutes a week: the first must not be the larger.",
                wish.leastPerWeek(),
                maxMinutesPerWeek);
        Refusal.unless(
                !wish.locked() || runs.size() == 1,
                "A course is locked and has %d runs: it must have the one that says where it lies.",
                runs.size());
        runs = List.copyOf(runs);
        requires = requires.stream().map(List::copyOf).toList();
        entry = List.copyOf(entry);
        outcomes = List.copyOf(outcomes);
    }

    /** A free course at one's own pace that asks for nothing and leads to nothing yet. */
    public static Candidate of(int minutes) {
        return new Candidate(minutes, Problem.NO_LIMIT, List.of(), 0, List.of(), List.of(), List.of(), Wish.NONE);
    }

    /** The same course with at most so many minutes a week. */
    public Candidate atMostPerWeek(int minutesPerWeek) {
        return new Candidate(minutes, minutesPerWeek, runs, cost, requires, entry, outcomes, wish);
    }

    /** The same course, offered in these runs only. */
    public Candidate inRuns(Run... only) {
        return new Candidate(minutes, maxMinutesPerWeek, List.of(only), cost, requires, entry, outcomes, wish);
    }

    /** The same course at this price. */
    public Candidate costing(long price) {
        return new Candidate(minutes, maxMinutesPerWeek, runs, price, requires, entry, outcomes, wish);
    }

    /** The same course, which also needs one of these courses before. */
    public Candidate needingOneOf(Integer... courses) {
        List<List<Integer>> more =
                Stream.concat(requires.stream(), Stream.of(List.of(courses))).toList();
        return new Candidate(minutes, maxMinutesPerWeek, runs, cost, more, entry, outcomes, wish);
    }

    /** The same course, which also needs this level before. */
    public Candidate entering(int skill, int level) {
        List<Level> more = Stream.concat(entry.stream(), Stream.of(new Level(skill, level)))
                .toList();
        return new Candidate(minutes, maxMinutesPerWeek, runs, cost, requires, more, outcomes, wish);
    }

    /** The same course, which also leads to this level. */
    public Candidate leadingTo(int skill, int level) {
        List<Level> more = Stream.concat(outcomes.stream(), Stream.of(new Level(skill, level)))
                .toList();
        return new Candidate(minutes, maxMinutesPerWeek, runs, cost, requires, entry, more, wish);
    }

    /** The same course under another wish. */
    public Candidate wished(Wish other) {
        return new Candidate(minutes, maxMinutesPerWeek, runs, cost, requires, entry, outcomes, other);
    }

    /** The same course, in the plan for certain and exactly in these weeks. */
    public Candidate lockedAt(Run weeks) {
        Wish keep = new Wish(true, false, Wish.ANY_WEEK, 0, Set.of(), 1, true);
        return new Candidate(minutes, maxMinutesPerWeek, List.of(weeks), cost, requires, entry, outcomes, keep);
    }

    /** Whether it is done at one's own pace, not in dated runs. */
    public boolean selfPaced() {
        return runs.isEmpty();
    }

    /** The level of a skill that this course leads to; 0 when it leads to none. */
    public int levelOf(int skill) {
        int highest = 0;
        for (Level outcome : outcomes) {
            highest = outcome.skill() == skill ? Math.max(highest, outcome.level()) : highest;
        }
        return highest;
    }
}
