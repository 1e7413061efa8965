package skillway.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.Course;
import skillway.identity.Viewer;
import skillway.plan.translate.Answer;
import skillway.plan.translate.ProblemOf;
import skillway.plan.translate.Translation;
import skillway.scheduling.Limits;
import skillway.scheduling.Planner;
import skillway.scheduling.Progress;
import skillway.skills.Assessing;
import skillway.skills.Assessment;

/** Makes plans that began a while ago, as the example organisation and moves from other tools bring them. */
@Service
@Transactional
public class PlanHistory {

    private static final Limits LIMITS = new Limits(20_000, 2_000);

    private final LearningPlans plans;
    private final PlanWrites writes;
    private final FactsOfPlans facts;
    private final Assessing assessing;
    private final Clock clock;

    PlanHistory(LearningPlans plans, PlanWrites writes, FactsOfPlans facts, Assessing assessing, Clock clock) {
        this.plans = plans;
        this.writes = writes;
        this.facts = facts;
        this.assessing = assessing;
        this.clock = clock;
    }

    /**
     * Plans as on the day the plan began, takes what was due since then as done, raises the levels that finished courses
     * lead to, and plans the rest from today. A plan without courses is kept when the wishes cannot be met.
     *
     * @param learner who has no plan yet
     * @param doneShare how much of what was due is done, 0 to 1
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public LearningPlan make(Viewer learner, PlanWishes wishes, double doneShare) {
        Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        LocalDate today = LocalDate.now(clock);
        LearningPlan empty = LearningPlan.begin(plans.nextId(), learner.id(), wishes, now);
        if (!wishes.startsOn().isBefore(today)) {
            return writes.insert(planned(facts.toPlan(learner, empty)), now);
        }
        PlanFacts then = facts.toPlan(learner, empty, wishes.startsOn());
        LearningPlan worked = worked(planned(then), PlanWeeks.mondayOf(today), doneShare);
        raiseLevels(then, worked);
        return writes.insert(planned(facts.toPlan(learner, worked)), now);
    }

    private static LearningPlan planned(PlanFacts known) {
        Translation translation = ProblemOf.of(known);
        Answer answer = Answer.of(translation, Planner.plan(translation.problem(), LIMITS, 1, Progress.NONE));
        return Objects.requireNonNullElse(answer.plan(), known.plan());
    }

    private static LearningPlan worked(LearningPlan plan, LocalDate thisWeek, double doneShare) {
        long due = plan.courses().stream()
                .flatMap(course -> course.weeks().stream())
                .filter(week -> week.monday().isBefore(thisWeek))
                .mapToLong(WeekMinutes::planned)
                .sum();
        long left = Math.round(due * doneShare);
        List<PlannedCourse> inOrder = new ArrayList<>(plan.courses());
        inOrder.sort(java.util.Comparator.comparing(course -> String.valueOf(course.lastWeek())));
        List<PlannedCourse> worked = new ArrayList<>();
        for (PlannedCourse course : inOrder) {
            PlannedCourse after = worked(course, thisWeek, left);
            left -= after.minutesDone();
            worked.add(after);
        }
        return plan.planned(worked, null, List.of());
    }

    private static PlannedCourse worked(PlannedCourse course, LocalDate thisWeek, long most) {
        List<WeekMinutes> weeks = new ArrayList<>();
        long left = most;
        for (WeekMinutes week : course.weeks()) {
            int done = week.monday().isBefore(thisWeek) ? (int) Math.min(left, week.planned()) : 0;
            weeks.add(new WeekMinutes(week.monday(), week.planned(), done));
            left -= done;
        }
        boolean all = most - left >= course.minutes();
        Instant doneAt = all ? endOf(course) : null;
        return new PlannedCourse(course.course(), course.minutes(), null, course.byHand(), doneAt, weeks);
    }

    private static Instant endOf(PlannedCourse course) {
        LocalDate friday = course.weeks().getLast().monday().plusDays(4);
        return friday.atTime(17, 0).atZone(ZoneId.systemDefault()).toInstant();
    }

    private void raiseLevels(PlanFacts then, LearningPlan worked) {
        List<Assessment> reached = new ArrayList<>();
        for (PlannedCourse course : worked.courses()) {
            Course catalogued = then.course(course.course());
            Instant doneAt = course.doneAt();
            if (catalogued != null && doneAt != null) {
                catalogued.outcomes().stream()
                        .filter(outcome -> outcome.level() > then.level(outcome.skillId()))
                        .map(outcome -> Assessment.seen(
                                worked.learner(),
                                outcome.skillId(),
                                outcome.level(),
                                Assessment.Source.COMPLETION,
                                null,
                                doneAt))
                        .forEach(reached::add);
            }
        }
        assessing.add(reached);
    }
}
