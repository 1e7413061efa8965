package skillway.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads one person as a viewer; each row has one of the parts that the person plays, or none. */
class ViewerRows implements ResultSetExtractor<List<Viewer>> {

    @Override
    public List<Viewer> extractData(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return List.of();
        }
        PersonId id = new PersonId(rows.getLong("id"));
        String name = rows.getString("name");
        Long team = rows.getObject("team_id", Long.class);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        do {
            String part = rows.getString("part");
            if (part != null) {
                parts.add(Part.valueOf(part));
            }
        } while (rows.next());
        return List.of(new Viewer(id, name, parts, team == null ? null : new TeamId(team)));
    }
}
