package skillway.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what skills and areas are called, by one query. */
@Repository
class SkillSigns {

    private static final String NAMES = """
            SELECT id, name, area, FALSE AS opens FROM skill WHERE id = ANY(:ids)
            UNION ALL SELECT MIN(id), '', area, TRUE FROM skill GROUP BY area
            ORDER BY 1""";

    private final JdbcClient jdbc;

    SkillSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of these skills; an area stands where its oldest skill does. */
    SkillNames of(Collection<SkillId> ids) {
        Map<SkillId, SkillNames.Named> skills = new HashMap<>();
        List<String> areas = new ArrayList<>();
        jdbc.sql(NAMES)
                .param("ids", ids.stream().map(SkillId::value).toArray(Long[]::new))
                .query((RowCallbackHandler) row -> {
                    if (row.getBoolean("opens")) {
                        areas.add(row.getString("area"));
                    } else {
                        skills.put(
                                new SkillId(row.getLong("id")),
                                new SkillNames.Named(row.getString("name"), row.getString("area")));
                    }
                });
        return new SkillNames(skills, new AreaOrder(areas));
    }
}
