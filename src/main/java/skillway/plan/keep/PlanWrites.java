package skillway.plan.keep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.LeftOut;
import skillway.plan.PlanWishes;
import skillway.plan.Proof;

/** Writes plans: the row of the plan by its version, and all that belongs to it anew. */
@Repository
class PlanWrites {

    private static final String[] COLUMNS = {
        "role_profile_id",
        "starts_on",
        "deadline",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "money_cap",
        "max_parallel",
        "score",
        "bound",
        "proven",
        "basis",
        "changed_at"
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanWrites(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps a new plan, version 0 before, 1 after. */
    LearningPlan insert(LearningPlan plan, Instant now) {
        LearningPlan kept = plan.kept(1, now);
        jdbc.sql("INSERT INTO learning_plan (%s, id, learner_id, version) VALUES (%s, ?, ?, 1)"
                        .formatted(String.join(", ", COLUMNS), "?, ".repeat(COLUMNS.length - 1) + "?"))
                .params(row(kept, kept.id().value(), kept.learner().value()))
                .update();
        insertParts(kept);
        return kept;
    }

    /**
     * Keeps a changed plan.
     *
     * @throws IllegalStateException when the version in the database is another one all the same
     */
    LearningPlan update(LearningPlan plan, Instant now) {
        LearningPlan kept = plan.kept(plan.version() + 1, now);
        int rows = jdbc.sql("UPDATE learning_plan SET %s = ?, version = version + 1 WHERE id = ? AND version = ?"
                        .formatted(String.join(" = ?, ", COLUMNS)))
                .params(row(kept, kept.id().value(), plan.version()))
                .update();
        if (rows != 1) {
            throw new IllegalStateException(
                    "Plan %d is not at version %d.".formatted(plan.id().value(), plan.version()));
        }
        for (String table : List.of("plan_exception", "plan_wish", "plan_course", "plan_left_out")) {
            batches.update(
                    "DELETE FROM " + table + " WHERE plan_id = ?", plan.id().value());
        }
        insertParts(kept);
        return kept;
    }

    private static List<@Nullable Object> row(LearningPlan plan, Object... more) {
        PlanWishes wishes = plan.wishes();
        Proof proof = plan.proof();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(wishes.role().value());
        values.add(wishes.startsOn());
        values.add(wishes.deadline());
        values.addAll(wishes.budget().perDay());
        values.add(wishes.moneyCap());
        values.add(wishes.maxParallel());
        values.add(proof == null ? null : proof.score());
        values.add(proof == null ? null : proof.bound());
        values.add(proof == null ? null : proof.proven());
        values.add(proof == null ? null : proof.basis());
        values.add(at(plan.changedAt()));
        values.addAll(List.of(more));
        return values;
    }

    private void insertParts(LearningPlan plan) {
        long id = plan.id().value();
        List<@Nullable Object[]> exceptions = new ArrayList<>();
        plan.wishes()
                .budget()
                .exceptions()
                .forEach((week, minutes) -> exceptions.add(new Object[] {id, week, minutes}));
        insert("plan_exception (plan_id, week, minutes)", exceptions);
        insert("plan_wish (plan_id, course_id, wish)", wishes(id, plan.wishes().musts(), "MUST"));
        insert("plan_wish (plan_id, course_id, wish)", wishes(id, plan.wishes().mustNots(), "MUST_NOT"));
        insert("plan_course (plan_id, course_id, minutes, pinned_week, by_hand, done_at)", courses(plan));
        insert("plan_week (plan_id, course_id, week, planned, done)", weeks(plan));
        insert("plan_left_out (plan_id, position, course_id, why)", leftOut(plan));
    }

    private void insert(String table, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            String marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
            batches.batchUpdate("INSERT INTO %s VALUES (%s)".formatted(table, marks), rows);
        }
    }

    private static List<@Nullable Object[]> wishes(long plan, Set<CourseId> courses, String wish) {
        return courses.stream()
                .map(course -> new @Nullable Object[] {plan, course.value(), wish})
                .toList();
    }

    private static List<@Nullable Object[]> courses(LearningPlan plan) {
        return plan.courses().stream()
                .map(c -> new @Nullable Object[] {
                    plan.id().value(), c.course().value(), c.minutes(), c.pinnedWeek(), c.byHand(), at(c.doneAt())
                })
                .toList();
    }

    private static List<@Nullable Object[]> weeks(LearningPlan plan) {
        return plan.courses().stream()
                .flatMap(c -> c.weeks().stream().map(week -> new @Nullable Object[] {
                    plan.id().value(), c.course().value(), week.monday(), week.planned(), week.done()
                }))
                .toList();
    }

    private static List<@Nullable Object[]> leftOut(LearningPlan plan) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LeftOut left : plan.leftOut()) {
            rows.add(new Object[] {plan.id().value(), rows.size(), left.course().value(), left.why()});
        }
        return rows;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
