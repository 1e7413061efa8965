package skillway.plan.keep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.plan.LearningPlan;
import skillway.plan.MoreWishes;
import skillway.plan.PlanWishes;
import skillway.plan.Proof;
import tools.jackson.databind.json.JsonMapper;

/** Writes plans: the row of the plan by its version, and what belongs to it. */
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
        "more_wishes",
        "score",
        "bound",
        "proven",
        "basis",
        "changed_at"
    };

    private final JdbcClient jdbc;
    private final PlanPartWrites parts;
    private final JsonMapper json;

    PlanWrites(JdbcClient jdbc, PlanPartWrites parts, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.parts = parts;
    }

    /** Keeps a new plan, version 0 before, 1 after. */
    LearningPlan insert(LearningPlan plan, Instant now) {
        LearningPlan kept = plan.kept(1, now);
        jdbc.sql("INSERT INTO learning_plan (%s, id, learner_id, version) VALUES (%s, ?, ?, 1)"
                        .formatted(String.join(", ", COLUMNS), "?, ".repeat(COLUMNS.length - 1) + "?"))
                .params(row(kept, kept.id().value(), kept.learner().value()))
                .update();
        parts.insert(kept);
        return kept;
    }

    /**
     * Keeps a changed plan: its row, and of all that belongs to it what is different.
     *
     * @throws IllegalStateException when the version in the database is another one all the same
     */
    LearningPlan update(LearningPlan before, LearningPlan after, Instant now) {
        int seen = before.version();
        LearningPlan kept = after.kept(seen + 1, now);
        int rows = jdbc.sql("UPDATE learning_plan SET %s = ?, version = version + 1 WHERE id = ? AND version = ?"
                        .formatted(String.join(" = ?, ", COLUMNS)))
                .params(row(kept, kept.id().value(), seen))
                .update();
        if (rows != 1) {
            throw new IllegalStateException(
                    "Plan %d is not at version %d.".formatted(kept.id().value(), seen));
        }
        parts.replace(before, kept);
        return kept;
    }

    private List<@Nullable Object> row(LearningPlan plan, Object... more) {
        PlanWishes wishes = plan.wishes();
        Proof proof = plan.proof();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(wishes.role().value());
        values.add(wishes.startsOn());
        values.add(wishes.deadline());
        values.addAll(wishes.budget().perDay());
        values.add(wishes.moneyCap());
        values.add(wishes.maxParallel());
        values.add(wishes.more().equals(MoreWishes.NONE) ? null : json.writeValueAsString(wishes.more()));
        values.add(proof == null ? null : proof.score());
        values.add(proof == null ? null : proof.bound());
        values.add(proof == null ? null : proof.proven());
        values.add(proof == null ? null : proof.basis());
        values.add(at(plan.changedAt()));
        values.addAll(List.of(more));
        return values;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
