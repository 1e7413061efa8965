package skillway.catalogue.imports.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.Change;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.ImportProgress;
import skillway.catalogue.imports.RowResult;
import skillway.catalogue.imports.needs.CourseIndex;
import skillway.catalogue.imports.needs.CourseRef;
import skillway.skills.SkillId;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;
import skillway.tables.Table;

/** Finds out what an import of a table would do, without touching the catalogue. */
public final class Check {

    private static final int TELL_EVERY = 500;

    private final Table table;
    private final ColumnGuess columns;
    private final KnownCourses known;
    private final Map<String, SkillId> skills;
    private final ImportProgress progress;

    /** Takes the skills by their names. */
    public Check(
            Table table,
            ColumnGuess columns,
            KnownCourses known,
            Map<String, SkillId> skills,
            ImportProgress progress) {
        this.progress = progress;
        this.table = table;
        this.columns = columns;
        this.known = known;
        this.skills = skills;
    }

    /** The outcome. */
    public DryRun run() {
        if (!columns.missing().isEmpty()) {
            return new DryRun(table, columns, columns.missing(), List.of());
        }
        List<Candidate> candidates = new Identities(columns, known).of(table.rows());
        PrerequisiteReading prerequisites = new PrerequisiteReading(columns, index(candidates));
        good(candidates).forEach(prerequisites::read);
        new CircleCheck(columns, known, candidates).run();
        CourseReading reading = new CourseReading(columns, known, new SkillCells(skills));
        for (int row = 0; row < candidates.size(); row++) {
            if (row % TELL_EVERY == 0) {
                progress.reached(ImportProgress.Step.CHECK, row, candidates.size());
            }
            reading.read(candidates.get(row));
        }
        new Waiting(columns).holdBack(candidates);
        return new DryRun(table, columns, List.of(), results(candidates));
    }

    private CourseIndex index(List<Candidate> candidates) {
        Map<String, CourseRef> refs = new HashMap<>(known.refs());
        good(candidates).forEach(candidate -> refs.put(CourseRef.key(candidate.ref.code()), candidate.ref));
        return new CourseIndex(refs.values());
    }

    private static Stream<Candidate> good(List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::isGood);
    }

    private List<RowResult> results(List<Candidate> candidates) {
        Map<CourseId, String> codes = new HashMap<>();
        known.refs().values().forEach(ref -> codes.put(ref.id(), ref.code()));
        candidates.forEach(candidate -> codes.put(candidate.id(), candidate.ref.code()));
        Map<SkillId, String> names = skills.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        Differences differences =
                new Differences(course -> codes.getOrDefault(course, "?"), skill -> names.getOrDefault(skill, "?"));
        List<RowResult> results = new ArrayList<>();
        candidates.forEach(candidate -> results.add(result(candidate, differences)));
        table.problems().stream()
                .filter(problem -> problem.row() > 1)
                .map(Check::unread)
                .forEach(results::add);
        results.sort(Comparator.comparingInt(RowResult::line));
        return results;
    }

    private RowResult result(Candidate candidate, Differences differences) {
        int line = candidate.row.line();
        @Nullable Course course = candidate.course;
        if (course == null || !candidate.isGood()) {
            return new RowResult.Refused(line, candidate.faults);
        }
        Course old = known.whole().get(candidate.id());
        if (old == null) {
            return new RowResult.New(line, course, candidate.notes);
        }
        List<Change> changes = differences.between(old, course);
        return changes.isEmpty()
                ? new RowResult.Same(line, course, candidate.notes)
                : new RowResult.Changed(line, course, changes, candidate.notes);
    }

    private static RowResult unread(Problem problem) {
        return new RowResult.Refused(problem.row(), List.of(Fault.of(problem)));
    }
}
