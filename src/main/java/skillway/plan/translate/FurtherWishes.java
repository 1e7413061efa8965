package skillway.plan.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.MoreWishes;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.scheduling.Electives;
import skillway.scheduling.Level;
import skillway.scheduling.MustReach;
import skillway.scheduling.Objective;
import skillway.scheduling.Problem;
import skillway.scheduling.Wishes;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** Translates what is wished of the plan as a whole beyond hours, dates, money and musts. */
final class FurtherWishes {

    private static final int TO_FRIDAY = 4;

    private final PlanFacts facts;
    private final PlanWeeks weeks;
    private final MoreWishes more;

    FurtherWishes(PlanFacts facts, PlanWeeks weeks) {
        this.facts = facts;
        this.weeks = weeks;
        more = facts.plan().wishes().more();
    }

    /**
     * The levels that must be reached.
     *
     * @throws IllegalArgumentException with a sentence when a day lies before the first week's Friday
     */
    List<MustReach> levels(Function<SkillLevel, Level> number) {
        List<MustReach> reach = new ArrayList<>();
        for (MoreWishes.ReachLevel wish : more.levels()) {
            if (facts.level(wish.skill()) < wish.level()) {
                Level level = number.apply(new SkillLevel(wish.skill(), wish.level()));
                reach.add(new MustReach(level.skill(), level.level(), lastWeek(wish.by())));
            }
        }
        return reach;
    }

    /** All other wishes; courses that cannot be planned are no electives. */
    Wishes ofThePlan(Numbering<SkillId> skills, Numbering<CourseId> courses) {
        Set<Integer> essential = facts.role().requirements().stream()
                .filter(asked -> more.essentialFirst() && asked.essential())
                .map(Requirement::skillId)
                .map(skills::of)
                .collect(Collectors.toSet());
        return Wishes.NONE
                .aimingAt(objective())
                .essentialFirst(essential)
                .choosing(more.electives().stream()
                        .map(group -> electives(group, courses))
                        .toList())
                .keepingFree(more.buffer())
                .startingAtMost(more.newCourses() == null ? Problem.NO_LIMIT : more.newCourses());
    }

    private int lastWeek(LocalDate by) {
        int week = weeks.index(PlanWeeks.mondayOf(by.minusDays(TO_FRIDAY)));
        if (week < 0) {
            throw new IllegalArgumentException(
                    "A level is wished by %s, before the first week that can still be planned ends. Choose a later day."
                            .formatted(PlanWords.date(by)));
        }
        return week;
    }

    private Objective objective() {
        Objective.Kind kind = switch (more.aim()) {
            case COVERAGE -> Objective.Kind.COVERAGE;
            case FINISH -> Objective.Kind.FINISH;
            case HOURS -> Objective.Kind.MINUTES;
            case MONEY -> Objective.Kind.MONEY;
            case EVEN -> Objective.Kind.PEAK;
        };
        return new Objective(kind, more.aim() == MoreWishes.Aim.COVERAGE ? 0 : more.percent());
    }

    /** Of the courses that are finished already, so many fewer are wished. */
    private Electives electives(MoreWishes.ElectiveGroup group, Numbering<CourseId> courses) {
        Set<Integer> known =
                group.courses().stream().filter(courses::has).map(courses::of).collect(Collectors.toSet());
        int done = (int)
                group.courses().stream().filter(facts.finished()::contains).count();
        int least = Math.max(0, group.least() - done);
        if (least > known.size()) {
            throw new IllegalArgumentException(
                    "You want %s of your electives, and only %d of them can be planned. Ask for fewer, or name more."
                            .formatted(PlanWords.count(least, "more course"), known.size()));
        }
        return new Electives(known, least, Math.max(least, group.most() - done));
    }
}
