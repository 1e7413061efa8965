package skillway.plan.keep;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.catalogue.CourseKind;
import skillway.identity.PersonId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanId;
import skillway.plan.PlanWeeks;
import skillway.plan.pace.OwnPace;
import skillway.plan.pace.Taken;

/** What learners said about their weeks, and the pace that they set by hand. */
@Repository
class CheckIns {

    private static final double HUNDRED = 100;

    private final JdbcClient jdbc;

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long the learner takes: what the parts that are done have taken by course, and what is set by hand. */
    OwnPace pace(PersonId learner) {
        List<Taken> taken = new ArrayList<>();
        List<Integer> byHand = new ArrayList<>();
        jdbc.sql("""
                        SELECT course.kind, SUM(planned) AS planned, SUM(minutes) AS minutes
                        FROM check_in
                        JOIN learning_plan ON learning_plan.id = plan_id
                        JOIN course ON course.id = course_id
                        WHERE learner_id = ? AND answer = 'DONE' AND planned > 0
                        GROUP BY course.id, course.kind
                        UNION ALL SELECT NULL, percent, percent FROM own_pace WHERE person_id = ?""").params(learner.value(), learner.value()).query((RowCallbackHandler) row -> {
            String kind = row.getString("kind");
            if (kind == null) {
                byHand.add(row.getInt("planned"));
            } else {
                taken.add(new Taken(CourseKind.valueOf(kind), row.getInt("planned"), row.getInt("minutes")));
            }
        });
        return taken.isEmpty() && byHand.isEmpty()
                ? OwnPace.UNKNOWN
                : OwnPace.of(taken, byHand.isEmpty() ? null : byHand.getFirst() / HUNDRED);
    }

    void setPace(PersonId learner, Optional<Integer> percent) {
        jdbc.sql("DELETE FROM own_pace WHERE person_id = ?")
                .param(learner.value())
                .update();
        percent.ifPresent(set -> jdbc.sql("INSERT INTO own_pace (person_id, percent) VALUES (?, ?)")
                .params(learner.value(), set)
                .update());
    }

    void add(PlanId plan, int step, PlanEdit.CheckIn said, int planned, Instant now) {
        jdbc.sql("""
                        INSERT INTO check_in (plan_id, step, course_id, week, answer, planned, minutes, said_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.value(),
                        step,
                        said.course().value(),
                        PlanWeeks.mondayOf(said.week()),
                        said.answer().name(),
                        planned,
                        said.minutes(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets what was said in a step that is undone. */
    void remove(PlanId plan, int step) {
        jdbc.sql("DELETE FROM check_in WHERE plan_id = ? AND step = ?")
                .params(plan.value(), step)
                .update();
    }
}
