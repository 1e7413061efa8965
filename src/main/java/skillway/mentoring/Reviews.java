package skillway.mentoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import skillway.identity.Viewer;
import skillway.identity.Visibility;

/** The rounds of review that a viewer may see: those of the viewer's own plan, and those handed to the viewer. */
@Repository
class Reviews {

    private static final String VISIBLE = """
            SELECT review.*, mentor.name AS mentor_name, learner.name AS learner_name
            FROM review
            JOIN person mentor ON mentor.id = review.mentor_id
            JOIN person learner ON learner.id = review.learner_id
            WHERE\s""" + Visibility.OF_REVIEWS;

    private static final String INSERT = """
            INSERT INTO review (id, plan_id, learner_id, mentor_id, role_name, gist, message, handed_in, sent_at)
            VALUES (:id, :plan, :learner, :mentor, :role, :gist, :message, :handedIn, :sentAt)""";

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewId nextId() {
        return new ReviewId(
                jdbc.sql("SELECT nextval('review_ids')").query(Long.class).single());
    }

    Optional<Review> find(Viewer viewer, ReviewId id) {
        return visible(viewer, " AND review.id = :id", Map.of("id", id.value()))
                .query(ReviewRow::review)
                .optional();
    }

    /** The same, and nobody else can decide it until this transaction ends. */
    Optional<Review> lock(Viewer viewer, ReviewId id) {
        jdbc.sql("SELECT id FROM review WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return find(viewer, id);
    }

    /** The newest round of the viewer's own plan. */
    Optional<Review> newestOf(Viewer learner) {
        return newest(learner, "");
    }

    /** The newest round of the viewer's own plan that a mentor has answered. */
    Optional<Review> newestAnswered(Viewer learner) {
        return newest(learner, " AND review.decision IS NOT NULL");
    }

    /** The newest round before this one that its mentor approved or sent back. */
    Optional<Review> before(Viewer viewer, Review review) {
        Map<String, Object> which = Map.of("learner", review.plan().learner().value(), "until", at(review.sentAt()));
        return visible(
                        viewer,
                        " AND review.learner_id = :learner AND review.decision IS NOT NULL AND review.sent_at < :until"
                                + " ORDER BY review.sent_at DESC LIMIT 1",
                        which)
                .query(ReviewRow::review)
                .optional();
    }

    /** What was handed to the viewer, the newest first. */
    List<ReviewLine> inbox(Viewer mentor) {
        return visible(mentor, " AND review.mentor_id = :viewer ORDER BY review.sent_at DESC, review.id DESC", Map.of())
                .query(ReviewRow::line)
                .list();
    }

    /** One learner after the other: two rounds cannot begin at once. */
    void lockLearner(Viewer learner) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR UPDATE")
                .param("id", learner.id().value())
                .query(Long.class)
                .optional();
    }

    void insert(Review review) {
        jdbc.sql(INSERT)
                .param("id", review.id().value())
                .param("plan", review.plan().plan().value())
                .param("learner", review.plan().learner().value())
                .param("mentor", review.mentor().value())
                .param("role", review.plan().roleName())
                .param("gist", review.gist())
                .param("message", review.message())
                .param("handedIn", HandedIn.write(review.plan()))
                .param("sentAt", at(review.sentAt()))
                .update();
    }

    /** Takes back what the viewer handed in and nobody has answered; true when there was something. */
    boolean takeBackWaiting(Viewer learner) {
        return jdbc.sql("DELETE FROM review WHERE learner_id = :id AND decision IS NULL")
                        .param("id", learner.id().value())
                        .update()
                > 0;
    }

    void decide(ReviewId id, Decision decision) {
        jdbc.sql("UPDATE review SET decision = :decision, comment = :words, decided_at = :at WHERE id = :id")
                .param("decision", decision instanceof Decision.Approved ? ReviewRow.APPROVED : ReviewRow.SENT_BACK)
                .param("words", decision.words())
                .param("at", at(decision.at()))
                .param("id", id.value())
                .update();
    }

    private Optional<Review> newest(Viewer learner, String which) {
        String order = " ORDER BY review.sent_at DESC, review.id DESC LIMIT 1";
        return visible(learner, " AND review.learner_id = :viewer" + which + order, Map.of())
                .query(ReviewRow::review)
                .optional();
    }

    private JdbcClient.StatementSpec visible(Viewer viewer, String which, Map<String, ?> more) {
        Map<String, Object> parameters = Visibility.parameters(viewer);
        parameters.putAll(more);
        return jdbc.sql(VISIBLE + which).params(parameters);
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
