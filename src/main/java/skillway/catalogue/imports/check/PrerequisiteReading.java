package skillway.catalogue.imports.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.cells.PlainText;
import skillway.catalogue.imports.needs.CourseIndex;
import skillway.catalogue.imports.needs.CourseRef;
import skillway.catalogue.imports.needs.IdList;
import skillway.catalogue.imports.needs.Needs;
import skillway.tables.ColumnGuess;
import skillway.tables.Nearest;
import skillway.tables.Problem;

/** Finds the courses that a row names as prerequisites: in words as far as they are known, by id without exception. */
final class PrerequisiteReading {

    private final ColumnGuess columns;
    private final CourseIndex index;
    private final List<String> codes;
    private final Nearest nearest = new Nearest();

    PrerequisiteReading(ColumnGuess columns, CourseIndex index) {
        this.columns = columns;
        this.index = index;
        this.codes = index.all().stream().map(CourseRef::code).toList();
    }

    void read(Candidate candidate) {
        String words = PlainText.of(columns.value(candidate.row, CourseColumns.WORDS));
        Needs inWords = index.inWords(candidate.ref, words);
        if (!inWords.complete()) {
            candidate.unresolved = words.replace("''", "\"");
        }
        candidate.needs = inWords.and(further(byId(candidate), inWords));
    }

    /** The needs given by id that the words do not hold already: there they may stand as one of several. */
    private static Needs further(Needs byId, Needs inWords) {
        Set<CourseId> held = new HashSet<>();
        inWords.clauses().forEach(held::addAll);
        return new Needs(
                byId.clauses().stream()
                        .filter(clause -> !held.containsAll(clause))
                        .toList(),
                true);
    }

    private Needs byId(Candidate candidate) {
        IdList list = IdList.of(columns.value(candidate.row, CourseColumns.IDS));
        List<Set<CourseId>> clauses = new ArrayList<>();
        if (list.ids().limit(Needs.MOST + 1L).count() > Needs.MOST) {
            candidate.faults.add(tooMany(candidate));
            return Needs.NONE;
        }
        for (List<String> need : list.needs()) {
            Set<CourseId> clause = new LinkedHashSet<>();
            need.forEach(id -> course(candidate, list, id).ifPresent(clause::add));
            if (!clause.isEmpty()) {
                clauses.add(clause);
            }
        }
        return new Needs(clauses, true);
    }

    private Optional<CourseId> course(Candidate candidate, IdList list, String id) {
        Optional<CourseId> found = index.byCode(id).map(CourseRef::id);
        if (found.isEmpty()) {
            candidate.faults.add(unknown(candidate, list, id));
        } else if (found.get().equals(candidate.id())) {
            candidate.faults.add(
                    fault(candidate, list, id, "The course names itself as its prerequisite.", "", List.of()));
            return Optional.empty();
        }
        return found;
    }

    private Fault tooMany(Candidate candidate) {
        return Fault.of(new Problem(
                candidate.row.line(),
                column(),
                columns.value(candidate.row, CourseColumns.IDS),
                "The row names more than %d prerequisites.".formatted(Needs.MOST),
                "Maybe a quote is missing."));
    }

    private Fault unknown(Candidate candidate, IdList list, String id) {
        Optional<CourseRef> meant = nearest.to(id, codes).flatMap(index::byCode);
        String maybe = meant.map(course -> "Did you mean %s (%s)?".formatted(course.code(), course.title()))
                .orElse("Import that course too, or leave it out here.");
        List<Repair> use = meant.map(CourseRef::code).stream()
                .map(code -> repair(candidate, "Use " + code, list.replacing(id, code)))
                .toList();
        return fault(candidate, list, id, "There is no course \"%s\".".formatted(id), maybe, use);
    }

    private Fault fault(
            Candidate candidate, IdList list, String id, String sentence, String maybe, List<Repair> first) {
        List<Repair> repairs = new ArrayList<>(first);
        repairs.add(repair(candidate, Repair.WITHOUT + id, list.without(id)));
        return new Fault(new Problem(candidate.row.line(), column(), id, sentence, maybe), repairs);
    }

    private Repair repair(Candidate candidate, String label, String cell) {
        return new Repair(label, candidate.row.line(), Map.of(column(), cell));
    }

    private String column() {
        return columns.column(CourseColumns.IDS).orElse(CourseColumns.IDS);
    }
}
