package skillway.scheduling;

import java.util.List;
import java.util.Set;

/**
 * What the learner wishes of the plan as a whole, beside its limits.
 *
 * @param objective what makes one plan better than another
 * @param essential skills that come before all others: a plan is better if it covers these sooner, whatever it does to the others;
 *     indexes of targets, none = all skills count by their weight alone
 * @param electives groups of courses of which so many are wished
 * @param bufferPercent share of each week's minutes that stays free, 0 to 90
 * @param newCoursesInFourWeeks most courses that start within any four weeks in a row, or {@link Problem#NO_LIMIT}
 * @param needsEndWeekBefore whether a course starts only in the week after what it needs has ended, not in the same one
 * @param floor what every week has at least
 */
public record Wishes(
        Objective objective,
        Set<Integer> essential,
        List<Electives> electives,
        int bufferPercent,
        int newCoursesInFourWeeks,
        boolean needsEndWeekBefore,
        WeekFloor floor) {

    /** The weeks of a month, as the wish for new courses counts them. */
    public static final int MONTH = 4;

    private static final int LARGEST_BUFFER = 90;

    /** Nothing beyond the limits of the problem. */
    public static final Wishes NONE =
            new Wishes(Objective.COVERAGE, Set.of(), List.of(), 0, Problem.NO_LIMIT, false, WeekFloor.NONE);

    public Wishes {
        essential = Set.copyOf(essential);
        electives = List.copyOf(electives);
        Refusal.unless(
                bufferPercent >= 0 && bufferPercent <= LARGEST_BUFFER,
                "A buffer of %d %% is wished: give 0 to 90.",
                bufferPercent);
        Refusal.unless(
                newCoursesInFourWeeks >= 1,
                "At most %d courses may start within four weeks: it must be 1 or more.",
                newCoursesInFourWeeks);
    }

    /** The same wishes with another objective. */
    public Wishes aimingAt(Objective other) {
        return new Wishes(other, essential, electives, bufferPercent, newCoursesInFourWeeks, needsEndWeekBefore, floor);
    }

    /** The same wishes, with these skills before all others. */
    public Wishes essentialFirst(Set<Integer> skills) {
        return new Wishes(
                objective, skills, electives, bufferPercent, newCoursesInFourWeeks, needsEndWeekBefore, floor);
    }

    /** The same wishes with these groups of electives. */
    public Wishes choosing(List<Electives> groups) {
        return new Wishes(
                objective, essential, groups, bufferPercent, newCoursesInFourWeeks, needsEndWeekBefore, floor);
    }

    /** The same wishes with so many percent of each week kept free. */
    public Wishes keepingFree(int percent) {
        return new Wishes(objective, essential, electives, percent, newCoursesInFourWeeks, needsEndWeekBefore, floor);
    }

    /** The same wishes with at most so many courses that start within four weeks. */
    public Wishes startingAtMost(int courses) {
        return new Wishes(objective, essential, electives, bufferPercent, courses, needsEndWeekBefore, floor);
    }

    /** The same wishes, with each course in a later week than what it needs. */
    public Wishes needsInEarlierWeeks() {
        return new Wishes(objective, essential, electives, bufferPercent, newCoursesInFourWeeks, true, floor);
    }

    /** The same wishes, with at least so much in every week. */
    public Wishes filling(WeekFloor each) {
        return new Wishes(
                objective, essential, electives, bufferPercent, newCoursesInFourWeeks, needsEndWeekBefore, each);
    }

    void refuseUnknownIds(int skills, int courses) {
        essential.forEach(
                skill -> Refusal.unless(skill >= 0 && skill < skills, "Skill %d is essential and is unknown.", skill));
        for (Electives group : electives) {
            group.courses()
                    .forEach(c -> Refusal.unless(c >= 0 && c < courses, "Course %d is an elective and is unknown.", c));
        }
    }
}
