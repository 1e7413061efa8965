package skillway.catalogue.suggestions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one must know of the whole catalogue to judge one course. */
@Component
class Background {

    private final JdbcClient jdbc;

    Background(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many courses each text of topics belongs to, where it is more than one. */
    Map<String, Integer> sharedTopics() {
        Map<String, Integer> shared = new HashMap<>();
        jdbc.sql("SELECT topics, COUNT(*) FROM course WHERE topics <> '' GROUP BY topics HAVING COUNT(*) > 1")
                .query(row -> {
                    shared.put(row.getString(1), row.getInt(2));
                });
        return shared;
    }

    ChainLengths chains() {
        Map<Long, Set<Long>> needs = new HashMap<>();
        jdbc.sql("SELECT course_id, alternative_id FROM course_prerequisite").query(row -> {
            needs.computeIfAbsent(row.getLong(1), any -> new HashSet<>()).add(row.getLong(2));
        });
        return new ChainLengths(needs);
    }

    int courses() {
        return jdbc.sql("SELECT COUNT(*) FROM course WHERE withdrawn_at IS NULL")
                .query(Integer.class)
                .single();
    }
}
