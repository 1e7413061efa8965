package skillway.plan.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import skillway.catalogue.Course;
import skillway.catalogue.CourseKind;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;
import skillway.plan.pace.OwnPace;
import skillway.plan.pace.PaceFactor;
import skillway.plan.translate.Present;
import skillway.scheduling.Schedule;
import skillway.scheduling.risk.Effort;
import skillway.scheduling.risk.Outlook;
import skillway.scheduling.risk.Pace;
import skillway.scheduling.risk.Simulation;
import skillway.scheduling.risk.Uncertainty;

/** Simulates a plan from today on: hours are ranges, and the learner's pace is known only more or less well. */
public final class OutlookOf {

    private static final List<CourseKind> KINDS = List.of(CourseKind.values());
    private static final long SEED = 1;
    private static final double HUNDRED = 100;
    private static final int FRIDAY = 4;

    private final PlanFacts facts;
    private final OwnPace pace;
    private final Present present;

    private OutlookOf(PlanFacts facts) {
        this.facts = facts;
        pace = facts.pace();
        present = Present.of(facts);
    }

    /** How the plan may turn out; empty when nothing of it is to come, or its deadline has passed. */
    public static Optional<PlanOutlook> of(PlanFacts facts) {
        boolean over = facts.plan().wishes().deadline().isBefore(facts.today());
        boolean open = facts.plan().courses().stream().anyMatch(course -> !course.finished());
        return over || !open ? Optional.empty() : new OutlookOf(facts).told();
    }

    private Optional<PlanOutlook> told() {
        if (present.placements().isEmpty()) {
            return Optional.empty();
        }
        Schedule schedule = Schedule.of(present.problem(), present.placements());
        Outlook outlook = Simulation.of(present.problem(), schedule, uncertainty(), Simulation.RUNS, SEED);
        return Optional.of(new PlanOutlook(
                ends(outlook.finished()),
                outlook.courses().stream()
                        .collect(Collectors.toMap(
                                course -> present.translation().courses().get(course.candidate()),
                                course -> ends(course.ends()))),
                fan(outlook),
                (int) Math.round(HUNDRED * outlook.inTime()),
                RiskWords.of(outlook, number -> present.translation().title(number))));
    }

    private Uncertainty uncertainty() {
        List<Effort> efforts = present.translation().courses().stream()
                .map(facts::course)
                .map(Objects::requireNonNull)
                .map(this::effort)
                .toList();
        List<Pace> paces = KINDS.stream().map(this::pace).toList();
        return new Uncertainty(
                efforts, paces, Math.max(1, facts.plan().wishes().budget().ordinaryWeek()));
    }

    /** What is left of a course in minutes as the catalogue says them. */
    private Effort effort(Course course) {
        int number = present.translation().courses().indexOf(course.id());
        double factor = pace.toPlanWith(course.kind());
        int likely = said(present.problem().candidates().get(number).minutes(), factor);
        int kind = KINDS.indexOf(course.kind());
        if (course.effort() == null) {
            return new Effort(likely, likely, likely, kind);
        }
        int done =
                facts.plan().find(course.id()).map(PlannedCourse::minutesDone).orElse(0);
        int saidDone = (int) (done / factor);
        int least = Math.clamp(course.effort().minMinutes() - saidDone, 1, likely);
        return new Effort(least, likely, Math.max(likely, course.effort().maxMinutes() - saidDone), kind);
    }

    private static int said(int planned, double factor) {
        return (int) Math.max(1, Math.round(planned / factor));
    }

    private Pace pace(CourseKind kind) {
        PaceFactor factor = pace.of(kind);
        Double byHand = pace.byHand();
        return new Pace(byHand == null ? factor.middle() : byHand, factor.common(), factor.own());
    }

    private PlanOutlook.Ends ends(Outlook.Ends weeks) {
        return new PlanOutlook.Ends(
                friday(weeks.best()), friday(weeks.likely()), friday(weeks.safe()), friday(weeks.worst()));
    }

    private LocalDate friday(int week) {
        return present.translation().weeks().monday(week).plusDays(FRIDAY);
    }

    private List<PlanOutlook.Coverage> fan(Outlook outlook) {
        return IntStream.range(0, outlook.coverage().size())
                .mapToObj(week -> {
                    Outlook.Coverage share = outlook.coverage().get(week);
                    return new PlanOutlook.Coverage(
                            present.translation().weeks().monday(week),
                            HUNDRED * share.low(),
                            HUNDRED * share.middle(),
                            HUNDRED * share.high());
                })
                .toList();
    }
}
