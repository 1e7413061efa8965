package skillway.plan.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import skillway.identity.PersonId;
import skillway.plan.LearningPlan;
import skillway.plan.MoreWishes;
import skillway.plan.PlanId;
import skillway.plan.PlanWishes;
import skillway.plan.Proof;
import skillway.plan.WeekBudget;
import skillway.skills.RoleId;
import tools.jackson.databind.json.JsonMapper;

/** One row of table {@code learning_plan}, before its courses and weeks are there. */
record PlanRow(
        long id,
        int version,
        PersonId learner,
        RoleId role,
        LocalDate startsOn,
        LocalDate deadline,
        List<Integer> perDay,
        @Nullable Integer moneyCap,
        @Nullable Integer maxParallel,
        @Nullable String moreWishes,
        @Nullable Proof proof,
        Instant changedAt) {

    static PlanRow of(ResultSet row) throws SQLException {
        List<Integer> perDay = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            perDay.add(row.getInt(day.name().toLowerCase(Locale.ROOT)));
        }
        return new PlanRow(
                row.getLong("id"),
                row.getInt("version"),
                new PersonId(row.getLong("learner_id")),
                new RoleId(row.getLong("role_profile_id")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                perDay,
                row.getObject("money_cap", Integer.class),
                row.getObject("max_parallel", Integer.class),
                row.getString("more_wishes"),
                proof(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    LearningPlan with(PlanParts parts, JsonMapper json) {
        MoreWishes more = moreWishes == null ? MoreWishes.NONE : json.readValue(moreWishes, MoreWishes.class);
        WeekBudget budget = new WeekBudget(perDay, parts.exceptions(id));
        PlanWishes wishes = new PlanWishes(
                role, startsOn, deadline, budget, moneyCap, maxParallel, parts.musts(id), parts.mustNots(id), more);
        return new LearningPlan(
                new PlanId(id), version, learner, wishes, parts.courses(id), proof, parts.leftOut(id), changedAt);
    }

    private static @Nullable Proof proof(ResultSet row) throws SQLException {
        Long score = row.getObject("score", Long.class);
        return score == null
                ? null
                : new Proof(score, row.getLong("bound"), row.getBoolean("proven"), row.getInt("basis"));
    }
}
