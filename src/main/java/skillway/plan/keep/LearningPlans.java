package skillway.plan.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.identity.Visibility;
import skillway.plan.LearningPlan;
import skillway.plan.PlanId;
import tools.jackson.databind.json.JsonMapper;

/** The plans that a viewer may see, any number of them with six queries. */
@Repository
class LearningPlans {

    private static final String VISIBLE =
            "SELECT learning_plan.* FROM learning_plan JOIN person owner ON owner.id = learner_id WHERE ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LearningPlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PlanId nextId() {
        return new PlanId(jdbc.sql("SELECT nextval('learning_plan_ids')")
                .query(Long.class)
                .single());
    }

    /** The viewer's own plan. */
    Optional<LearningPlan> own(Viewer viewer) {
        return read(Visibility.OF_OWN, Visibility.parameters(viewer)).stream().findFirst();
    }

    /** The viewer's own plan, which nobody else can change until this transaction ends. */
    Optional<LearningPlan> lockOwn(Viewer viewer) {
        jdbc.sql("SELECT id FROM learning_plan WHERE learner_id = :viewer FOR UPDATE")
                .param("viewer", viewer.id().value())
                .query(Long.class)
                .optional();
        return own(viewer);
    }

    /** The plan of a person, if the viewer may see it. */
    Optional<LearningPlan> of(Viewer viewer, PersonId learner) {
        Map<String, Object> parameters = Visibility.parameters(viewer);
        parameters.put("learner", learner.value());
        return read(Visibility.OF_PLANS + " AND owner.id = :learner", parameters).stream()
                .findFirst();
    }

    /** All plans that the viewer may see. */
    List<LearningPlan> visibleTo(Viewer viewer) {
        return read(Visibility.OF_PLANS, Visibility.parameters(viewer));
    }

    private List<LearningPlan> read(String condition, Map<String, Object> parameters) {
        List<PlanRow> rows = new ArrayList<>();
        jdbc.sql(VISIBLE + condition + " ORDER BY learning_plan.id")
                .params(parameters)
                .query((RowCallbackHandler) row -> rows.add(PlanRow.of(row)));
        Long[] ids = rows.stream().map(PlanRow::id).toArray(Long[]::new);
        PlanParts parts = new PlanParts();
        gather("plan_exception", "week", ids, parts::addException);
        gather("plan_wish", "course_id", ids, parts::addWish);
        gather("plan_week", "week", ids, parts::addWeek);
        gather("plan_course", "course_id", ids, parts::addCourse);
        gather("plan_left_out", "position", ids, parts::addLeftOut);
        return rows.stream().map(row -> row.with(parts, json)).toList();
    }

    private void gather(String table, String order, Long[] ids, RowCallbackHandler add) {
        if (ids.length > 0) {
            jdbc.sql("SELECT * FROM %s WHERE plan_id = ANY(:ids) ORDER BY plan_id, %s".formatted(table, order))
                    .param("ids", ids)
                    .query(add);
        }
    }
}
