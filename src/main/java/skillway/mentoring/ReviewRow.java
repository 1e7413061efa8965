package skillway.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import skillway.identity.PersonId;

/** Reads rows of table {@code review}, joined with the names of learner and mentor. */
final class ReviewRow {

    static final String APPROVED = "APPROVED";
    static final String SENT_BACK = "SENT_BACK";

    private ReviewRow() {}

    static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new PersonId(row.getLong("mentor_id")),
                row.getString("mentor_name"),
                HandedIn.read(row.getString("handed_in")),
                row.getString("gist"),
                row.getString("message"),
                instant(row, "sent_at"),
                decision(row));
    }

    static ReviewLine line(ResultSet row, int number) throws SQLException {
        return new ReviewLine(
                new ReviewId(row.getLong("id")),
                row.getString("learner_name"),
                row.getString("role_name"),
                row.getString("gist"),
                instant(row, "sent_at"),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        if (decision == null) {
            return null;
        }
        Instant at = instant(row, "decided_at");
        String words = row.getString("comment");
        return decision.equals(APPROVED) ? new Decision.Approved(at, words) : new Decision.SentBack(at, words);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
