package skillway.plan.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.LeftOut;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.PlannedCourse;
import skillway.scheduling.Candidate;
import skillway.scheduling.Level;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Target;
import skillway.scheduling.Wish;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** Makes the planner's problem: weeks from the first open one, efforts still to do, pins and wishes as they stand. */
public final class ProblemOf {

    private final PlanFacts facts;
    private final PlanWeeks weeks;
    private final Offers offers;
    private final Set<CourseId> finished;
    private final Numbering<SkillId> skills = new Numbering<>();
    private final Numbering<CourseId> numbers = new Numbering<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<LeftOut> unplannable = new ArrayList<>();

    private ProblemOf(PlanFacts facts) {
        this.facts = facts;
        weeks = PlanWeeks.between(facts.firstOpenWeek(), facts.plan().wishes().deadline());
        offers = new Offers(facts, weeks);
        finished = facts.finished();
    }

    /**
     * Translates a plan.
     *
     * @throws IllegalArgumentException with a sentence when the deadline has passed
     */
    public static Translation of(PlanFacts facts) {
        LocalDate deadline = facts.plan().wishes().deadline();
        if (deadline.isBefore(facts.today()) || deadline.isBefore(facts.firstOpenWeek())) {
            throw new IllegalArgumentException("The deadline has passed. Choose a later one to plan again.");
        }
        return new ProblemOf(facts).translate();
    }

    private Translation translate() {
        facts.role().requirements().stream()
                .sorted(Comparator.comparingLong(
                        requirement -> requirement.skillId().value()))
                .forEach(this::addTarget);
        List<Course> plannable = plannable();
        plannable.forEach(course -> numbers.of(course.id()));
        List<Candidate> candidates = plannable.stream().map(this::candidate).toList();
        PlanWishes wishes = facts.plan().wishes();
        FurtherWishes further = new FurtherWishes(facts, weeks);
        List<MustReach> reach = further.levels(this::level);
        Problem problem = Problem.of(new OpenTime(facts).weeklyMinutes(0, 0), targets, candidates)
                .within(
                        Objects.requireNonNullElse(wishes.maxParallel(), Problem.NO_LIMIT),
                        wishes.moneyCap() == null ? Problem.NO_CAP : moneyLeft(wishes.moneyCap()))
                .reaching(reach)
                .wishing(further.ofThePlan(skills, numbers));
        return new Translation(facts, problem, weeks, numbers.things(), skills.things(), unplannable);
    }

    private void addTarget(Requirement requirement) {
        skills.of(requirement.skillId());
        targets.add(new Target(facts.level(requirement.skillId()), requirement.required(), requirement.weight()));
    }

    private List<Course> plannable() {
        return facts.courses().values().stream()
                .filter(course -> !finished.contains(course.id()))
                .sorted(Comparator.comparingLong(course -> course.id().value()))
                .filter(this::plannable)
                .toList();
    }

    private boolean plannable(Course course) {
        Optional<Integer> minutes = offers.minutes(course);
        if (minutes.isEmpty()) {
            String why = course.sessions().isEmpty()
                    ? "The catalogue does not say how long it takes."
                    : "All its dates are over.";
            unplannable.add(new LeftOut(course.id(), why));
        }
        return minutes.isPresent();
    }

    private Candidate candidate(Course course) {
        List<List<Integer>> requires = course.prerequisites().stream()
                .filter(need -> need.anyOf().stream().noneMatch(finished::contains))
                .map(need -> need.anyOf().stream()
                        .filter(numbers::has)
                        .map(numbers::of)
                        .sorted()
                        .toList())
                .toList();
        CourseWish wish = new CourseWish(facts, weeks, course);
        return new Candidate(
                offers.minutes(course).orElseThrow(),
                wish.mostPerWeek(),
                offers.runs(course),
                course.cost(),
                requires,
                course.entry().stream().map(this::level).toList(),
                course.outcomes().stream().map(this::level).toList(),
                wish.of(wish(course.id())));
    }

    private Level level(SkillLevel level) {
        boolean added = !skills.has(level.skillId());
        int skill = skills.of(level.skillId());
        if (added) {
            targets.add(new Target(facts.level(level.skillId()), 0, 0));
        }
        return new Level(skill, level.level());
    }

    private Wish wish(CourseId course) {
        PlanWishes wishes = facts.plan().wishes();
        Optional<PlannedCourse> planned = facts.plan().find(course);
        boolean started = planned.filter(PlannedCourse::started).isPresent();
        LocalDate pinned = planned.map(PlannedCourse::pinnedWeek).orElse(null);
        boolean must = started || pinned != null || wishes.musts().contains(course);
        int week = pinned == null || started ? Wish.ANY_WEEK : Math.max(Wish.ANY_WEEK, weeks.index(pinned));
        return new Wish(must, !must && wishes.mustNots().contains(course), week, 0);
    }

    /** What finished and started courses cost is spent; started ones are counted by the planner itself. */
    private long moneyLeft(int cap) {
        long spent = finished.stream()
                .map(facts::course)
                .filter(Objects::nonNull)
                .mapToLong(Course::cost)
                .sum();
        return Math.max(0, cap - spent);
    }
}
