package skillway.plan.keep;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanId;
import tools.jackson.databind.json.JsonMapper;

/** The steps that led to a plan: each holds the plan as it was before it, so that undo brings it back whole. */
@Repository
class PlanSteps {

    private static final int KEPT = 100;
    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanSteps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What a step did.
     *
     * @param says such as "Finance for managers moved to week 17"
     * @param before the plan as it was
     */
    record Step(int step, String says, LearningPlan before) {}

    /** Adds a step, numbered by the version before it; those of the last hundred versions are kept. */
    void add(LearningPlan before, String says, Instant now) {
        jdbc.sql("INSERT INTO plan_step (plan_id, step, says, before, taken_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        before.id().value(),
                        before.version(),
                        says.length() > LONGEST ? says.substring(0, LONGEST - 1) + "…" : says,
                        json.writeValueAsString(before),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        if (before.version() > KEPT) {
            jdbc.sql("DELETE FROM plan_step WHERE plan_id = ? AND step <= ?")
                    .params(before.id().value(), before.version() - KEPT)
                    .update();
        }
    }

    /** The newest step, if there is one. */
    Optional<Step> newest(PlanId plan) {
        return jdbc.sql("SELECT step, says, before FROM plan_step WHERE plan_id = ? ORDER BY step DESC LIMIT 1")
                .param(plan.value())
                .query((row, number) -> new Step(
                        row.getInt("step"),
                        row.getString("says"),
                        json.readValue(row.getString("before"), LearningPlan.class)))
                .optional();
    }

    /** What the newest step of the viewer's own plan did. */
    Optional<String> newestOf(Viewer viewer) {
        return jdbc.sql("SELECT says FROM plan_step JOIN learning_plan ON learning_plan.id = plan_id"
                        + " WHERE learner_id = ? ORDER BY step DESC LIMIT 1")
                .param(viewer.id().value())
                .query(String.class)
                .optional();
    }

    void remove(PlanId plan, int step) {
        jdbc.sql("DELETE FROM plan_step WHERE plan_id = ? AND step = ?")
                .params(plan.value(), step)
                .update();
    }
}
