package skillway.skills.imports.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import skillway.skills.imports.Refused;
import skillway.tables.Problem;
import skillway.tables.Row;
import skillway.tables.Table;

/** Collects what the reading of a file found odd: rows refused, and rows left out for a reason. */
public final class Findings {

    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private int rolesWaiting;

    public Findings(Table table) {
        table.problems().forEach(problem -> refused.add(new Refused(problem, "")));
    }

    /** Reads one row; what it refuses is noted with its place. Tells whether the row was read. */
    public boolean read(Row row, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RefusedCell cell) {
            refused.add(cell.in(row));
        } catch (IllegalArgumentException e) {
            refuse(row.line(), String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** A row that cannot go in, and why. */
    public void refuse(int line, String sentence) {
        refused.add(new Refused(Problem.ofRow(line, sentence, ""), ""));
    }

    /** Counts a row that is left out. */
    public void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    /** Remembers how many roles wait for one of their rows. */
    public void waiting(int roles) {
        rolesWaiting = roles;
    }

    /** The rows that cannot go in. */
    public List<Refused> refused() {
        return refused.stream()
                .sorted(Comparator.comparingInt(row -> row.problem().row()))
                .toList();
    }

    /** Such as "9,241 rows left out: marked as not relevant". */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        leftOut.forEach((reason, count) ->
                notes.add("%,d %s left out: %s.".formatted(count, count == 1 ? "row" : "rows", reason)));
        if (rolesWaiting > 0) {
            notes.add("%d %s until the refused rows are repaired or left out: half a role would be a wrong one."
                    .formatted(rolesWaiting, rolesWaiting == 1 ? "role waits" : "roles wait"));
        }
        return notes;
    }
}
