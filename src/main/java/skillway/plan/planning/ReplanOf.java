package skillway.plan.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlannedCourse;
import skillway.plan.Proof;
import skillway.plan.translate.Answer;
import skillway.plan.translate.Present;
import skillway.scheduling.Limits;
import skillway.scheduling.Placement;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Progress;
import skillway.scheduling.Schedule;
import skillway.scheduling.replan.Change;
import skillway.scheduling.replan.Move;
import skillway.scheduling.replan.Replan;
import skillway.scheduling.replan.Replanning;

/** Plans again from today on and says what moved; the same facts give the same plan. */
final class ReplanOf {

    private static final long SEED = 1;
    private static final double HUNDRED = 100;
    private static final Limits FOR_THE_BOUND = new Limits(2, 500);

    private final Present present;
    private final PlanFacts facts;

    private ReplanOf(PlanFacts facts, Change change) {
        this.facts = facts;
        Present today = Present.of(facts);
        present = change == Change.KEEP ? today.leavingThisWeek() : today;
    }

    /**
     * The plan made again; not proved yet.
     *
     * @throws IllegalArgumentException with a sentence when the wishes do not fit together any more
     */
    static Replanned of(PlanFacts facts, Change change) {
        ReplanOf again = new ReplanOf(facts, change);
        return again.told(again.planned(change));
    }

    /** The same plan with how good it is at most. */
    static Replanned proved(PlanFacts facts, Change change) {
        ReplanOf again = new ReplanOf(facts, change);
        Replan planned = again.planned(change);
        Replanned told = again.told(planned);
        return new Replanned(
                told.plan().with(again.proof(planned.schedule())),
                told.moved(),
                told.percentBefore(),
                told.percentAfter());
    }

    private Replan planned(Change change) {
        return Replanning.of(present.problem(), present.placements(), present.started(), change, Replanning.TRIES, SEED)
                .orElseThrow(() -> new IllegalArgumentException(whyNot()));
    }

    private String whyNot() {
        Answer answer = Answer.of(
                present.translation(),
                Planner.plan(present.problem(), Limits.ofEvaluations(1), SEED, Progress.NONE),
                () -> true);
        String clashes =
                answer.problems().stream().map(PlanProblem::headline).limit(2).collect(Collectors.joining(" "));
        return "Nothing was moved: from today on, your wishes do not fit together. " + clashes;
    }

    private Replanned told(Replan again) {
        LearningPlan plan = facts.plan();
        List<PlannedCourse> courses = present.translation().back(again.schedule());
        LearningPlan now = plan.planned(
                courses,
                null,
                plan.leftOut().stream()
                        .filter(left -> courses.stream()
                                .noneMatch(course -> course.course().equals(left.course())))
                        .toList());
        Schedule before = Schedule.of(present.problem(), reached());
        return new Replanned(
                now, again.moves().stream().map(this::moved).toList(), percent(before), percent(again.schedule()));
    }

    /** Where the plan before would end what it holds: a course that is behind does not end. */
    private List<Placement> reached() {
        return present.placements().stream()
                .filter(placement -> placement.totalMinutes()
                        >= present.problem()
                                .candidates()
                                .get(placement.candidate())
                                .minutes())
                .toList();
    }

    private double percent(Schedule schedule) {
        return HUNDRED
                * schedule.coverageAt(present.problem(), present.problem().weeks() - 1);
    }

    private @Nullable Proof proof(Schedule schedule) {
        PlanResult best = Planner.improve(present.problem(), schedule, FOR_THE_BOUND, SEED, Progress.NONE);
        return best instanceof PlanResult.Planned planned
                ? new Proof(schedule.score(), planned.bound(), planned.bound() <= schedule.score(), facts.basis())
                : null;
    }

    private Replanned.Moved moved(Move move) {
        CourseId course = present.translation().courses().get(move.candidate());
        return new Replanned.Moved(course, facts.title(course), weeks(move.from()), weeks(move.to()), why(move));
    }

    private String weeks(@Nullable Placement placement) {
        return placement == null
                ? ""
                : Replanned.weeks(
                        present.translation().weeks().monday(placement.firstWeek()),
                        present.translation().weeks().monday(placement.lastWeek()));
    }

    private String why(Move move) {
        int todo = present.problem().candidates().get(move.candidate()).minutes();
        boolean gone = move.to() == null;
        return switch (move.why()) {
            case BEHIND ->
                gone
                        ? "Behind, and there is no room left for it before the deadline."
                        : "%s of it are still to do%s.".formatted(Minutes.text(todo), held(move));
            case NO_ROOM ->
                gone
                        ? "No room is left for it before the deadline."
                        : "Its weeks are taken, or what it needs ends later.";
            case IMPROVED -> move.from() == null ? "It brings more now." : "It fits sooner, so coverage rises sooner.";
            case MADE_WAY -> gone ? "Others bring the same in less time." : "Others that bring more come before it.";
        };
    }

    private static String held(Move move) {
        Placement from = move.from();
        return from == null || from.totalMinutes() <= 1
                ? ", and its weeks are over"
                : ", and its weeks held " + Minutes.text(from.totalMinutes());
    }
}
