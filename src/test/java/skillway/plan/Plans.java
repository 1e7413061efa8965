package skillway.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.Courses;
import skillway.identity.PersonId;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;

/** Words to make plans with in tests: four hours a week from Monday, 30 November 2026. */
public final class Plans {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final RoleProfile ROLE =
            new RoleProfile(new RoleId(1), 1, "Operations Manager", "", "", Set.of(), List.of());

    private final Map<CourseId, Course> courses = new HashMap<>();
    private final List<PlannedCourse> planned = new ArrayList<>();
    private PlanWishes wishes = PlanWishes.firstFor(ROLE.id(), MONDAY.minusDays(5));

    private Plans() {}

    public static Plans plan() {
        return new Plans();
    }

    /** A course of the catalogue in the plan, with minutes in consecutive weeks from a week on. */
    public Plans with(Course course, int minutes, int week, Integer... perWeek) {
        courses.put(course.id(), course);
        Map<LocalDate, Integer> weeks = new HashMap<>();
        for (int i = 0; i < perWeek.length; i++) {
            weeks.put(MONDAY.plusWeeks(week + (long) i), perWeek[i]);
        }
        planned.add(PlannedCourse.unplaced(course.id(), minutes, false).placedIn(weeks));
        return this;
    }

    public Plans wishing(PlanWishes other) {
        wishes = other;
        return this;
    }

    public PlanWishes wishes() {
        return wishes;
    }

    /** All that is known of it on its first day. */
    public PlanFacts facts() {
        return factsOn(MONDAY);
    }

    /** All that is known of it on a day. */
    public PlanFacts factsOn(LocalDate today) {
        LearningPlan empty = LearningPlan.begin(new PlanId(1), new PersonId(1), wishes, Instant.EPOCH);
        return new PlanFacts(
                empty.planned(planned, null, List.of()),
                ROLE,
                Map.of(),
                Map.of(),
                courses,
                Map.of(),
                today,
                skillway.plan.pace.OwnPace.UNKNOWN);
    }

    public static Course course(long id, String title) {
        return Courses.course(id, title);
    }
}
