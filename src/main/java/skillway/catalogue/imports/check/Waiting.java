package skillway.catalogue.imports.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.needs.IdList;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;

/** Holds back the rows whose prerequisite is a new course that does not go in, and the rows that need those. */
final class Waiting {

    private final ColumnGuess columns;
    private final Map<CourseId, List<Candidate>> neededBy = new HashMap<>();

    Waiting(ColumnGuess columns) {
        this.columns = columns;
    }

    void holdBack(List<Candidate> candidates) {
        candidates.forEach(candidate -> candidate
                .needed()
                .forEach(need ->
                        neededBy.computeIfAbsent(need, any -> new ArrayList<>()).add(candidate)));
        Deque<Candidate> refused = new ArrayDeque<>();
        candidates.stream().filter(Waiting::isRefusedAndNew).forEach(refused::add);
        while (!refused.isEmpty()) {
            Candidate missing = refused.remove();
            for (Candidate waiting : neededBy.getOrDefault(missing.id(), List.of())) {
                if (waiting.isGood() && isNew(waiting)) {
                    refused.add(waiting);
                }
                waiting.faults.add(fault(waiting, missing));
            }
        }
    }

    private static boolean isRefusedAndNew(Candidate candidate) {
        return !candidate.isGood() && isNew(candidate);
    }

    private static boolean isNew(Candidate candidate) {
        return candidate.id().value() < 0;
    }

    private Fault fault(Candidate waiting, Candidate missing) {
        String code = missing.ref.code();
        String column = columns.column(CourseColumns.IDS).orElse(CourseColumns.WORDS);
        Problem problem = new Problem(
                waiting.row.line(),
                column,
                code,
                "Its prerequisite %s does not go in.".formatted(code),
                "Repair row %d first.".formatted(missing.row.line()));
        if (columns.column(CourseColumns.IDS).isEmpty()) {
            return Fault.of(problem);
        }
        String cell = IdList.of(columns.value(waiting.row, CourseColumns.IDS)).without(code);
        return Fault.of(problem, new Repair(Repair.WITHOUT + code, waiting.row.line(), Map.of(column, cell)));
    }
}
