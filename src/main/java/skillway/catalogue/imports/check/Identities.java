package skillway.catalogue.imports.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.needs.CourseRef;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;
import skillway.tables.Row;

/** Gives each row its id, and finds the rows without one or with one that is taken: nothing is overwritten silently. */
final class Identities {

    private final ColumnGuess columns;
    private final KnownCourses known;
    private final Map<String, Candidate> byKey = new HashMap<>();

    Identities(ColumnGuess columns, KnownCourses known) {
        this.columns = columns;
        this.known = known;
    }

    List<Candidate> of(List<Row> rows) {
        return rows.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Row row) {
        String code = columns.value(row, "id");
        String key = CourseRef.key(code);
        @Nullable CourseRef old = known.refs().get(key);
        Candidate candidate = new Candidate(row, ref(row, code, old));
        Candidate earlier = byKey.get(key);
        if (code.isEmpty()) {
            refuse(candidate, "The id is empty.", "A course needs an id that no other row has.");
        } else if (earlier != null) {
            refuseTaken(candidate, earlier);
        } else if (old != null && !old.code().equals(code)) {
            refuseSpelling(candidate, old);
        }
        if (candidate.isGood()) {
            byKey.put(key, candidate);
        }
        return candidate;
    }

    private CourseRef ref(Row row, String code, @Nullable CourseRef old) {
        String provider =
                columns.column("provider").isEmpty() && old != null ? old.provider() : columns.value(row, "provider");
        CourseId id = old == null ? new CourseId(-row.line()) : old.id();
        return new CourseRef(id, code, columns.value(row, "title"), provider, columns.value(row, "section"));
    }

    private void refuseTaken(Candidate candidate, Candidate earlier) {
        String code = candidate.ref.code();
        int line = earlier.row.line();
        if (earlier.ref.code().equals(code)) {
            refuse(
                    candidate,
                    "The id \"%s\" stands in row %d already.".formatted(code, line),
                    "Give one of them another id, or leave one out.");
        } else {
            refuse(
                    candidate,
                    "The id \"%s\" differs only by capitals or blanks from \"%s\" in row %d."
                            .formatted(code, earlier.ref.code(), line),
                    "Maybe both rows are the same course.");
        }
    }

    private void refuseSpelling(Candidate candidate, CourseRef old) {
        String column = columns.column("id").orElse("id");
        candidate.faults.add(Fault.of(
                new Problem(
                        candidate.row.line(),
                        column,
                        candidate.ref.code(),
                        "The id differs only by capitals or blanks from \"%s\" in the catalogue.".formatted(old.code()),
                        "Maybe it is that course (%s).".formatted(old.title())),
                new Repair("Use " + old.code(), candidate.row.line(), Map.of(column, old.code()))));
    }

    private void refuse(Candidate candidate, String sentence, String maybe) {
        String column = columns.column("id").orElse("id");
        candidate.faults.add(
                Fault.of(new Problem(candidate.row.line(), column, candidate.ref.code(), sentence, maybe)));
    }
}
