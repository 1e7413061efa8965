package skillway.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.skills.RoleId;

/**
 * What a learner asks of a plan.
 *
 * @param startsOn the Monday of the first week
 * @param deadline the last day, not before the start, at most ten years after it
 * @param moneyCap the most money for all courses, 0 or more, or null for no limit
 * @param maxParallel the most courses open in one week, 1 or more, or null for no limit
 * @param musts courses that have to be in the plan
 * @param mustNots courses that must not be in it
 * @param more what else is wished
 */
public record PlanWishes(
        RoleId role,
        LocalDate startsOn,
        LocalDate deadline,
        WeekBudget budget,
        @Nullable Integer moneyCap,
        @Nullable Integer maxParallel,
        Set<CourseId> musts,
        Set<CourseId> mustNots,
        MoreWishes more) {

    private static final int HALF_A_YEAR = 26;

    public PlanWishes {
        more = Objects.requireNonNullElse(more, MoreWishes.NONE); // steps kept before there were any do not say
        musts = Collections.unmodifiableSet(new LinkedHashSet<>(musts));
        mustNots = Collections.unmodifiableSet(new LinkedHashSet<>(mustNots));
        refuse(
                deadline.isBefore(startsOn),
                "The deadline (%s) lies before the start (%s). Choose a later deadline."
                        .formatted(PlanWords.date(deadline), PlanWords.date(startsOn)));
        refuse(
                deadline.isAfter(startsOn.plusWeeks(PlanWeeks.MOST).minusDays(1)),
                "The deadline (%s) is more than ten years after the start. Choose an earlier one."
                        .formatted(PlanWords.date(deadline)));
        refuse(moneyCap != null && moneyCap < 0, "The money is below 0. Give 0 or more, or nothing for no limit.");
        refuse(maxParallel != null && maxParallel < 1, "At least 1 course has to be open in a week.");
        refuse(
                !Collections.disjoint(musts, mustNots),
                "A course stands under must and under must not. Take it out of one of them.");
        refuse(
                budget.minutesOf(PlanWeeks.between(startsOn, deadline), startsOn, deadline) == 0,
                "There is no time between %s and %s. Give at least one day some minutes, or free a week."
                        .formatted(PlanWords.date(startsOn), PlanWords.date(deadline)));
    }

    /** Wishes without any more. */
    public PlanWishes(
            RoleId role,
            LocalDate startsOn,
            LocalDate deadline,
            WeekBudget budget,
            @Nullable Integer moneyCap,
            @Nullable Integer maxParallel,
            Set<CourseId> musts,
            Set<CourseId> mustNots) {
        this(role, startsOn, deadline, budget, moneyCap, maxParallel, musts, mustNots, MoreWishes.NONE);
    }

    /** What to begin with: four hours a week for half a year. */
    public static PlanWishes firstFor(RoleId role, LocalDate today) {
        LocalDate start = PlanWeeks.mondayOf(today).plusWeeks(1);
        LocalDate deadline = start.plusWeeks(HALF_A_YEAR).minusDays(3);
        return new PlanWishes(role, start, deadline, WeekBudget.usual(), null, null, Set.of(), Set.of());
    }

    /** The weeks from the start to the deadline. */
    public PlanWeeks weeks() {
        return PlanWeeks.between(startsOn, deadline);
    }

    /** The minutes of a week between the start and the deadline, both days counted. */
    public int minutesOf(LocalDate monday) {
        return budget.minutesOf(monday, startsOn, deadline);
    }

    /** The minutes of all weeks. */
    public int allMinutes() {
        return budget.minutesOf(weeks(), startsOn, deadline);
    }

    public PlanWishes toward(RoleId other) {
        return new PlanWishes(other, startsOn, deadline, budget, moneyCap, maxParallel, musts, mustNots, more);
    }

    public PlanWishes between(LocalDate newStart, LocalDate newDeadline) {
        return new PlanWishes(
                role, PlanWeeks.mondayOf(newStart), newDeadline, budget, moneyCap, maxParallel, musts, mustNots, more);
    }

    public PlanWishes with(WeekBudget other) {
        return new PlanWishes(role, startsOn, deadline, other, moneyCap, maxParallel, musts, mustNots, more);
    }

    public PlanWishes within(@Nullable Integer money, @Nullable Integer parallel) {
        return new PlanWishes(role, startsOn, deadline, budget, money, parallel, musts, mustNots, more);
    }

    public PlanWishes with(MoreWishes other) {
        return new PlanWishes(role, startsOn, deadline, budget, moneyCap, maxParallel, musts, mustNots, other);
    }

    public PlanWishes wishing(Collection<CourseId> must, Collection<CourseId> mustNot) {
        Set<CourseId> in = new LinkedHashSet<>(must);
        Set<CourseId> out = new LinkedHashSet<>(mustNot);
        return new PlanWishes(role, startsOn, deadline, budget, moneyCap, maxParallel, in, out, more);
    }

    /** The same wishes; the course has to be in the plan. */
    public PlanWishes taking(CourseId course) {
        Set<CourseId> must = new LinkedHashSet<>(musts);
        must.add(course);
        return wishing(must, without(mustNots, course));
    }

    /** The same wishes; the course may be in the plan or not. */
    public PlanWishes notInsistingOn(CourseId course) {
        return wishing(without(musts, course), mustNots);
    }

    /** The same wishes; the course need not stay out of the plan. */
    public PlanWishes allowing(CourseId course) {
        return wishing(musts, without(mustNots, course));
    }

    /** The same wishes; the course must not be in the plan. */
    public PlanWishes leavingOut(CourseId course) {
        Set<CourseId> mustNot = new LinkedHashSet<>(mustNots);
        mustNot.add(course);
        return wishing(without(musts, course), mustNot);
    }

    private static Set<CourseId> without(Set<CourseId> courses, CourseId course) {
        Set<CourseId> rest = new LinkedHashSet<>(courses);
        rest.remove(course);
        return rest;
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
