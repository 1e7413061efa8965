package skillway.mentoring;

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
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.WeekBudget;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.SkillInPlan;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/** Plans of Ada's to hand in, in words: {@code plan().with("Delegating", 3)}. */
record Plans(int version, String role, LocalDate deadline, int minutesADay, List<CourseInPlan> courses) {

    static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    static Plans plan() {
        return new Plans(1, "Software Development Manager", LocalDate.of(2027, 6, 18), 60, List.of());
    }

    Plans with(String title, int week) {
        return with(title, week, null);
    }

    Plans pinned(String title, int week) {
        return with(title, week, MONDAY.plusWeeks(week));
    }

    Plans without(String title) {
        return new Plans(
                version,
                role,
                deadline,
                minutesADay,
                courses.stream().filter(course -> !course.title().equals(title)).toList());
    }

    Plans at(int newVersion) {
        return new Plans(newVersion, role, deadline, minutesADay, courses);
    }

    Plans toward(String newRole) {
        return new Plans(version, newRole, deadline, minutesADay, courses);
    }

    Plans until(LocalDate newDeadline) {
        return new Plans(version, role, newDeadline, minutesADay, courses);
    }

    Plans minutesADay(int minutes) {
        return new Plans(version, role, deadline, minutes, courses);
    }

    private Plans with(String title, int week, @Nullable LocalDate pinned) {
        List<CourseInPlan> more = new ArrayList<>(without(title).courses);
        more.add(course(title, week, pinned));
        return new Plans(version, role, deadline, minutesADay, more);
    }

    private static CourseInPlan course(String title, int week, @Nullable LocalDate pinned) {
        return new CourseInPlan(
                new CourseId(title.hashCode()),
                title,
                CourseKind.WORKSHOP,
                "Nordvik Academy",
                "People",
                CourseInPlan.State.PLANNED,
                240,
                240,
                90,
                false,
                pinned,
                false,
                false,
                List.of(new WeekMinutes(MONDAY.plusWeeks(week), 240, 0)),
                List.of(new CourseInPlan.Brings(new SkillId(1), "Hiring", 2, 3, true)),
                List.of(),
                List.of(),
                List.of("It takes Hiring from 2 to 3."));
    }

    PlanSnapshot snapshot() {
        List<Integer> perDay = List.of(minutesADay, minutesADay, minutesADay, minutesADay, 0, 0, 0);
        WeekBudget budget = new WeekBudget(perDay, java.util.Map.of(MONDAY.plusWeeks(7), 0));
        RoleId roleId = new RoleId(role.length());
        PlanWishes wishes = new PlanWishes(roleId, MONDAY, deadline, budget, 600, null, Set.of(), Set.of());
        return new PlanSnapshot(
                new PlanId(1),
                version,
                new PersonId(1),
                "Ada Lindqvist",
                role,
                wishes,
                TODAY,
                Instant.parse("2027-02-09T09:00:00Z"),
                wishes.weeks().mondays().stream().map(this::week).toList(),
                List.of(new PlanSnapshot.Area("People", 1)),
                courses,
                List.of(new SkillInPlan(new SkillId(1), "Hiring", "People", 2, 2, 3, 3, 10, true)),
                List.of(new PlanSnapshot.Step(-1, 66.7, List.of(66.7)), new PlanSnapshot.Step(3, 100, List.of(100.0))),
                List.of(new PlanSnapshot.Left(new CourseId(9), "Vendor negotiation", "It brings nothing more.")),
                List.of(new PlanProblem(
                        "Week 17 is 2 h over your hours",
                        "you pinned a workshop there.",
                        List.of(new CourseId(2)),
                        List.of(new PlanProblem.Repair("Unpin it", new PlanEdit.Unpin(new CourseId(2)))))),
                180,
                "Best possible: proven",
                true);
    }

    private PlanSnapshot.Week week(LocalDate monday) {
        return new PlanSnapshot.Week(monday, PlanWords.number(monday), "", minutesADay * 4, 0, 0);
    }
}
