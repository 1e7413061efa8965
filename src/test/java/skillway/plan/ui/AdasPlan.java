package skillway.plan.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;
import skillway.identity.PersonId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanId;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.WeekBudget;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.SkillInPlan;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/** A small plan of Ada's: one course done, one under way with a week off in it, one pinned. Today is Wednesday 10 Feb 2027. */
public final class AdasPlan {

    public static final LocalDate START = LocalDate.of(2027, 1, 25);
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    public static final LocalDate DEADLINE = LocalDate.of(2027, 3, 19);
    public static final CourseId DELEGATING = new CourseId(1);
    public static final CourseId INTERVIEWS = new CourseId(2);
    public static final CourseId CONFLICT = new CourseId(3);

    private AdasPlan() {}

    public static PlanSnapshot snapshot() {
        WeekBudget budget = WeekBudget.usual().with(START.plusWeeks(4), 0);
        PlanWishes wishes = new PlanWishes(new RoleId(1), START, DEADLINE, budget, null, null, Set.of(), Set.of());
        PlanWeeks weeks = wishes.weeks();
        List<CourseInPlan> courses = courses();
        return new PlanSnapshot(
                new PlanId(1),
                7,
                new PersonId(1),
                "Ada Lindqvist",
                "Software Development Manager",
                wishes,
                TODAY,
                Instant.parse("2027-02-09T09:00:00Z"),
                weeks(weeks, budget, courses),
                List.of(new PlanSnapshot.Area("People", 1), new PlanSnapshot.Area("Business", 4)),
                courses,
                skills(),
                List.of(
                        new PlanSnapshot.Step(-1, 40, List.of(30.0, 10.0)),
                        new PlanSnapshot.Step(1, 50, List.of(40.0, 10.0)),
                        new PlanSnapshot.Step(5, 70, List.of(60.0, 10.0))),
                List.of(),
                List.of(new PlanProblem(
                        "Week 10 is 1 h over your hours",
                        "you pinned Handling conflict to 8 Mar.",
                        List.of(CONFLICT),
                        List.of(new PlanProblem.Repair("Unpin it", new PlanEdit.Unpin(CONFLICT))))),
                180,
                "Within 0.4 % of the best possible plan",
                false);
    }

    private static List<CourseInPlan> courses() {
        return List.of(
                course(
                        DELEGATING,
                        "Delegating",
                        "People",
                        CourseInPlan.State.DONE,
                        null,
                        minutes(0, 240, 240),
                        minutes(1, 120, 120)),
                course(
                        INTERVIEWS,
                        "Interview loop",
                        "People",
                        CourseInPlan.State.STARTED,
                        null,
                        minutes(2, 120, 60),
                        minutes(3, 240, 0),
                        minutes(5, 120, 0)),
                course(
                        CONFLICT,
                        "Handling conflict",
                        "Business",
                        CourseInPlan.State.PLANNED,
                        START.plusWeeks(6),
                        minutes(6, 300, 0)));
    }

    private static CourseInPlan course(
            CourseId id,
            String title,
            String area,
            CourseInPlan.State state,
            @Nullable LocalDate pinned,
            WeekMinutes... weeks) {
        int all = List.of(weeks).stream().mapToInt(WeekMinutes::planned).sum();
        int done = List.of(weeks).stream().mapToInt(WeekMinutes::done).sum();
        return new CourseInPlan(
                id,
                title,
                CourseKind.STRETCH_PROJECT,
                "Nordvik Academy",
                area,
                state,
                all,
                all - done,
                90,
                false,
                pinned,
                false,
                false,
                List.of(weeks),
                List.of(new CourseInPlan.Brings(new SkillId(1), "Hiring", 2, 3, true)),
                List.of(),
                List.of(),
                List.of("It takes Hiring from 2 to 3."));
    }

    private static WeekMinutes minutes(int week, int planned, int done) {
        return new WeekMinutes(START.plusWeeks(week), planned, done);
    }

    private static List<PlanSnapshot.Week> weeks(PlanWeeks weeks, WeekBudget budget, List<CourseInPlan> courses) {
        List<PlanSnapshot.Week> all = new ArrayList<>();
        for (int i = 0; i < weeks.count(); i++) {
            LocalDate monday = weeks.monday(i);
            List<WeekMinutes> here = courses.stream()
                    .flatMap(course -> course.weeks().stream())
                    .filter(week -> week.monday().equals(monday))
                    .toList();
            all.add(new PlanSnapshot.Week(
                    monday,
                    PlanWords.number(monday),
                    weeks.month(i),
                    budget.minutesOf(monday),
                    here.stream().mapToInt(WeekMinutes::planned).sum(),
                    here.stream().mapToInt(WeekMinutes::done).sum()));
        }
        return all;
    }

    private static List<SkillInPlan> skills() {
        return List.of(
                new SkillInPlan(new SkillId(1), "Hiring", "People", 2, 2, 3, 3, 10, true),
                new SkillInPlan(new SkillId(2), "Delegation", "People", 1, 3, 3, 3, 10, true),
                new SkillInPlan(new SkillId(3), "Finance", "Business", 1, 1, 1, 2, 4, false));
    }
}
