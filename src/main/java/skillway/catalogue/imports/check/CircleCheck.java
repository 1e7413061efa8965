package skillway.catalogue.imports.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.needs.Circles;
import skillway.catalogue.imports.needs.Circles.Circle;
import skillway.catalogue.imports.needs.IdList;
import skillway.catalogue.imports.needs.Needs;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;

/**
 * Finds prerequisites that go in a circle, within the file and together with the catalogue. Where the file gives them
 * by id alone, the rows of the circle are refused. Where it gives words, as real catalogues with mutual corequisites
 * do, the prerequisite that closes the circle is left out and the course says so in its note.
 */
final class CircleCheck {

    private static final int MOST_ROUNDS = 50;

    private final ColumnGuess columns;
    private final KnownCourses known;
    private final Map<CourseId, Candidate> candidates = new HashMap<>();
    private final List<CourseId> order = new ArrayList<>();

    CircleCheck(ColumnGuess columns, KnownCourses known, List<Candidate> rows) {
        this.columns = columns;
        this.known = known;
        rows.stream().filter(Candidate::isGood).forEach(candidate -> {
            candidates.put(candidate.id(), candidate);
            order.add(candidate.id());
        });
    }

    /** Goes on until no circle is left: leaving one prerequisite out may not be enough. */
    void run() {
        boolean inWords = columns.column(CourseColumns.WORDS).isPresent();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Circle> circles = Circles.among(order, this::needsOf);
            if (circles.isEmpty()) {
                return;
            }
            boolean leaveOut = inWords && round < MOST_ROUNDS - 1;
            circles.forEach(circle -> {
                if (leaveOut) {
                    leaveOut(circle);
                } else {
                    refuse(circle);
                }
            });
        }
    }

    private Set<CourseId> needsOf(CourseId course) {
        Candidate candidate = candidates.get(course);
        return candidate == null ? known.needs().getOrDefault(course, Set.of()) : candidate.needed();
    }

    private void leaveOut(Circle circle) {
        for (int i = circle.courses().size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(circle.courses().get(i));
            if (candidate != null) {
                CourseId left = next(circle, i);
                if (candidate.needed().contains(left)) {
                    candidate.needs = candidate.needs.mapClauses(clause -> Needs.minus(clause, left));
                    candidate.notes.add("%s is left out as a prerequisite, because it goes in a circle: %s."
                            .formatted(code(left), text(circle)));
                }
                return;
            }
        }
    }

    private void refuse(Circle circle) {
        String column = columns.column(CourseColumns.IDS).orElse(CourseColumns.IDS);
        for (int i = 0; i < circle.courses().size(); i++) {
            Candidate candidate = candidates.get(circle.courses().get(i));
            if (candidate != null) {
                String next = code(next(circle, i));
                IdList list = IdList.of(columns.value(candidate.row, CourseColumns.IDS));
                candidate.faults.add(Fault.of(
                        new Problem(
                                candidate.row.line(),
                                column,
                                next,
                                "The prerequisites go in a circle: %s.".formatted(text(circle)),
                                "Take one of them out."),
                        new Repair(Repair.WITHOUT + next, candidate.row.line(), Map.of(column, list.without(next)))));
            }
        }
    }

    private static CourseId next(Circle circle, int i) {
        return circle.courses().get((i + 1) % circle.courses().size());
    }

    private String text(Circle circle) {
        return circle.courses().stream().map(this::code).collect(Collectors.joining(" needs ")) + " needs "
                + code(circle.closed());
    }

    private String code(CourseId course) {
        Candidate candidate = candidates.get(course);
        return candidate == null ? known.code(course) : candidate.ref.code();
    }
}
