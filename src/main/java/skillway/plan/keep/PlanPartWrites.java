package skillway.plan.keep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.LeftOut;
import skillway.plan.PlanWishes;
import skillway.plan.PlannedCourse;

/** Writes what belongs to a plan, each table anew when something in it is different. */
@Repository
class PlanPartWrites {

    private final JdbcTemplate jdbc;

    PlanPartWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(LearningPlan plan) {
        long id = plan.id().value();
        insertExceptions(id, plan.wishes().budget().exceptions());
        insertWishes(id, plan.wishes());
        insertCourses(id, plan.courses());
        insertLeftOut(id, plan.leftOut());
    }

    /** Writes a plan whose state before is in the database. */
    void replace(LearningPlan before, LearningPlan plan) {
        long id = plan.id().value();
        Map<LocalDate, Integer> exceptions = plan.wishes().budget().exceptions();
        Map<LocalDate, Integer> exceptionsBefore = before.wishes().budget().exceptions();
        if (!exceptions.equals(exceptionsBefore)) {
            clear("plan_exception", id, exceptionsBefore.size());
            insertExceptions(id, exceptions);
        }
        if (!courses(plan.wishes()).equals(courses(before.wishes()))) {
            clear("plan_wish", id, wished(before.wishes()));
            insertWishes(id, plan.wishes());
        }
        if (!plan.courses().equals(before.courses())) {
            clear("plan_course", id, before.courses().size());
            insertCourses(id, plan.courses());
        }
        if (!plan.leftOut().equals(before.leftOut())) {
            clear("plan_left_out", id, before.leftOut().size());
            insertLeftOut(id, plan.leftOut());
        }
    }

    private static List<Set<CourseId>> courses(PlanWishes wishes) {
        return List.of(wishes.musts(), wishes.mustNots());
    }

    private static int wished(PlanWishes wishes) {
        return wishes.musts().size() + wishes.mustNots().size();
    }

    /** Takes out what is there; weeks go with their courses. */
    private void clear(String table, long plan, int rows) {
        if (rows > 0) {
            jdbc.update("DELETE FROM " + table + " WHERE plan_id = ?", plan);
        }
    }

    private void insertExceptions(long plan, Map<LocalDate, Integer> exceptions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        exceptions.forEach((week, minutes) -> rows.add(new Object[] {plan, week, minutes}));
        insert("plan_exception (plan_id, week, minutes)", rows);
    }

    private void insertWishes(long plan, PlanWishes wishes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        wishes.musts().forEach(course -> rows.add(new Object[] {plan, course.value(), "MUST"}));
        wishes.mustNots().forEach(course -> rows.add(new Object[] {plan, course.value(), "MUST_NOT"}));
        insert("plan_wish (plan_id, course_id, wish)", rows);
    }

    private void insertCourses(long plan, List<PlannedCourse> courses) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> weeks = new ArrayList<>();
        for (PlannedCourse c : courses) {
            long id = c.course().value();
            rows.add(new @Nullable Object[] {plan, id, c.minutes(), c.pinnedWeek(), c.byHand(), at(c.doneAt())});
            c.weeks().forEach(week -> weeks.add(new Object[] {plan, id, week.monday(), week.planned(), week.done()}));
        }
        insert("plan_course (plan_id, course_id, minutes, pinned_week, by_hand, done_at)", rows);
        insert("plan_week (plan_id, course_id, week, planned, done)", weeks);
    }

    private void insertLeftOut(long plan, List<LeftOut> leftOut) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        leftOut.forEach(
                left -> rows.add(new Object[] {plan, rows.size(), left.course().value(), left.why()}));
        insert("plan_left_out (plan_id, position, course_id, why)", rows);
    }

    private void insert(String table, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            String marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
            jdbc.batchUpdate("INSERT INTO %s VALUES (%s)".formatted(table, marks), rows);
        }
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
