package skillway.catalogue.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CatalogueChanged;
import skillway.catalogue.Course;
import skillway.catalogue.imports.check.Check;
import skillway.catalogue.imports.check.CourseColumns;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.tables.ColumnGuess;
import skillway.tables.Table;

/** Brings courses into the catalogue from a table: first says what would happen, then does all of it or nothing. */
@Service
@Transactional(readOnly = true)
public class CatalogueImport {

    /** A row may need several repairs of one sort; each round does one of each row. */
    private static final int MOST_ROUNDS = 30;

    private final CourseReads reads;
    private final CourseBatches batches;
    private final SkillFramework skills;
    private final ImportTurn turn;
    private final ApplicationEventPublisher events;

    CatalogueImport(
            CourseReads reads,
            CourseBatches batches,
            SkillFramework skills,
            ImportTurn turn,
            ApplicationEventPublisher events) {
        this.reads = reads;
        this.batches = batches;
        this.skills = skills;
        this.turn = turn;
        this.events = events;
    }

    /** Which column is which, guessed by names and contents. */
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public ColumnGuess guess(Table table) {
        return CourseColumns.guess(table);
    }

    /** What an import would do with each row; writes nothing. */
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public DryRun check(Table table, ColumnGuess columns) {
        return check(table, columns, ImportProgress.UNHEARD);
    }

    /** The same, and tells how far it has come. */
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public DryRun check(Table table, ColumnGuess columns, ImportProgress progress) {
        List<String> codes =
                table.rows().stream().map(row -> columns.value(row, "id")).toList();
        return new Check(table, columns, reads.known(codes), skillsByName(), progress).run();
    }

    /** The check of the same file with all repairs of one sort done, such as {@link Repair#givesUp}; writes nothing. */
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public DryRun checkRepaired(DryRun seen, Predicate<Repair> way) {
        DryRun run = seen;
        for (int round = 0; round < MOST_ROUNDS && new ManyRepairs(run, way).isPossible(); round++) {
            run = check(new ManyRepairs(run, way).once(), run.columns());
        }
        return run;
    }

    /**
     * Does what a check said, in one transaction. Courses that the file does not name stay as they are.
     *
     * @throws ImportRefused with a sentence when somebody else imports right now, or changed the catalogue since the
     *     check; then nothing is written
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public ImportReport importNow(DryRun seen, ImportProgress progress) {
        turn.take();
        DryRun now = check(seen.table(), seen.columns(), progress);
        if (!now.rows().equals(seen.rows())) {
            throw changedMeanwhile();
        }
        return write(now, progress);
    }

    /**
     * Imports every row of a table that can go in, in one transaction.
     *
     * @throws ImportRefused with a sentence when somebody else imports right now
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public ImportReport importAll(Table table) {
        turn.take();
        return write(check(table, CourseColumns.guess(table)), ImportProgress.UNHEARD);
    }

    private ImportReport write(DryRun run, ImportProgress progress) {
        List<Course> added =
                run.all(RowResult.New.class).stream().map(RowResult.New::course).toList();
        List<Course> changed = run.all(RowResult.Changed.class).stream()
                .map(RowResult.Changed::course)
                .toList();
        if (run.writes() > 0) {
            try {
                batches.write(added, changed, progress);
            } catch (OptimisticLockingFailureException e) {
                throw changedMeanwhile();
            }
            events.publishEvent(CatalogueChanged.everywhere());
        }
        return ImportReport.of(run);
    }

    private Map<String, SkillId> skillsByName() {
        Map<String, SkillId> byName = new LinkedHashMap<>();
        skills.skills().forEach(skill -> byName.put(skill.name(), skill.id()));
        return byName;
    }

    private static ImportRefused changedMeanwhile() {
        return new ImportRefused(
                "Somebody changed the catalogue since this file was checked. Nothing was written: check it again.");
    }
}
