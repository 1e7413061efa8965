package skillway.catalogue.imports.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.needs.CourseRef;
import skillway.catalogue.imports.needs.Needs;
import skillway.tables.Row;

/** A row on its way through the check: what is known of it so far, and what is wrong. */
final class Candidate {

    final Row row;
    final CourseRef ref;
    final List<Fault> faults = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    Needs needs = Needs.NONE;
    /** What the words said that no course could be found for. */
    String unresolved = "";

    @Nullable Course course;

    Candidate(Row row, CourseRef ref) {
        this.row = row;
        this.ref = ref;
    }

    CourseId id() {
        return ref.id();
    }

    boolean isGood() {
        return faults.isEmpty();
    }

    /** Each course that any clause names; none while the row does not go in. */
    Set<CourseId> needed() {
        return isGood()
                ? needs.clauses().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                : Set.of();
    }
}
