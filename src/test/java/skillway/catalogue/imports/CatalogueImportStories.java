package skillway.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.TableWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class CatalogueImportStories {

    private static final Path SHARED = Path.of("../shared/data");

    @Autowired
    private CatalogueImport imports;

    @Autowired
    private ImportTurn turn;

    @Autowired
    private Catalogue catalogue;

    private static Table table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "courses.csv");
    }

    private static Table shared(String file) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the example data is not beside the project");
        return TableReader.read(Files.readAllBytes(SHARED.resolve(file)), file);
    }

    private static void onAnotherThread(Runnable work) throws Throwable {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            thread.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    @Test
    void an_import_tells_how_many_rows_of_all_are_through_each_step() {
        StringBuilder rows = new StringBuilder("id,title,hours\n");
        for (int i = 0; i < 1500; i++) {
            rows.append("far-%d,Course %d,4\n".formatted(i, i));
        }
        List<String> told = new ArrayList<>();
        imports.importNow(
                check(table(rows.toString())), (step, done, of) -> told.add("%s %d/%d".formatted(step, done, of)));

        assertThat(told)
                .containsExactly(
                        "CHECK 0/1500",
                        "CHECK 500/1500",
                        "CHECK 1000/1500",
                        "WRITE 0/1500",
                        "WRITE 1000/1500",
                        "LINK 0/1500",
                        "LINK 1000/1500");
    }

    private DryRun check(Table table) {
        return imports.check(table, imports.guess(table));
    }

    private Course course(String code) {
        return catalogue.findByCode(code).orElseThrow();
    }

    @Test
    void an_import_stores_what_its_check_said_and_once_is_enough() {
        Table table = table("id,title,hours,prerequisites,sessions\nz-b,B,8,z-a,2027-03-15 120\nz-a,A,4-6,,\n");

        ImportReport report = imports.importNow(check(table), ImportProgress.UNHEARD);

        assertThat(report.text()).isEqualTo("2 courses added, 0 changed, 0 were the same already.");
        assertThat(course("z-b").needs()).containsExactly(course("z-a").id());
        assertThat(course("z-b").sessions()).hasSize(1);
        assertThat(course("z-a").effort().text()).isEqualTo("4 to 6 h");
        assertThat(check(table).writes()).isZero();
        assertThat(imports.importAll(table).same()).isEqualTo(2);
    }

    @Test
    void a_changed_row_changes_its_course_and_nothing_else() {
        imports.importAll(table("id,title,hours\nz-a,A,4\nz-b,B,5\n"));

        ImportReport report = imports.importAll(table("id,title\nz-a,New\n"));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(course("z-a").title()).isEqualTo("New");
        assertThat(course("z-a").version()).isEqualTo(2);
        assertThat(course("z-a").effort()).isNotNull();
        assertThat(course("z-b").title()).isEqualTo("B");
    }

    @Test
    void rows_that_cannot_go_in_do_not_keep_the_others_out() {
        ImportReport report = imports.importAll(table("id,title,hours\nz-a,A,4\nz-b,,5\nz-c,C,-1\n"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(RowResult.Refused::line).containsExactly(3, 4);
    }

    @Test
    void an_import_is_refused_when_the_catalogue_changed_since_its_check() {
        Table table = table("id,title\nz-a,A\n");
        DryRun seen = check(table);
        imports.importAll(table("id,title\nz-a,Another\n"));

        assertThatThrownBy(() -> imports.importNow(seen, ImportProgress.UNHEARD))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("Nothing was written");
        assertThat(course("z-a").title()).isEqualTo("Another");
    }

    @Test
    void a_second_import_at_the_same_time_is_told_to_wait() {
        imports.importAll(table("id,title\nz-a,A\n"));
        assertThatThrownBy(() -> onAnotherThread(turn::take))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("Somebody else is importing right now. Nothing of yours was written");
    }

    @Test
    void a_withdrawn_course_stays_withdrawn_and_a_missing_one_stays() {
        Table table = table("id,title\nz-a,A\nz-b,B\n");
        imports.importAll(table);
        catalogue.withdraw(course("z-a").id());

        assertThat(imports.importAll(table).same()).isEqualTo(2);
        imports.importAll(table("id,title\nz-a,A2\n"));

        assertThat(course("z-a").withdrawnAt()).isNotNull();
        assertThat(course("z-b").title()).isEqualTo("B");
    }

    @Test
    void every_reference_that_nobody_knows_can_be_left_out_at_once() {
        DryRun seen =
                check(table("id,title,prerequisites,outcomes\nz-a,A,no-a;no-b|z-b,No such skill:3\nz-b,B,no-c,\n"));
        assertThat(seen.count(RowResult.Refused.class)).isEqualTo(2);

        imports.importNow(imports.checkRepaired(seen, Repair::givesUp), ImportProgress.UNHEARD);

        assertThat(course("z-a").needs()).containsExactly(course("z-b").id());
        assertThat(course("z-b").needs()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void only_a_catalogue_admin_imports() {
        assertThatThrownBy(() -> imports.importAll(table("id,title\nz-a,A\n")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> check(table("id,title\nz-a,A\n"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void formulas_and_naughty_titles_are_stored_as_text() throws IOException {
        Table table = shared("csv-nasties/derived/12_formula_injection.csv");
        List<String> titles =
                table.rows().stream().map(row -> row.get("title").strip()).toList();

        List<Course> stored = imports.importAll(without(table, "prerequisites")).added() == 0
                ? List.of()
                : table.rows().stream().map(row -> course(row.get("id"))).toList();

        assertThat(stored).extracting(Course::title).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(titles).anyMatch(title -> title.startsWith("="));
    }

    private static Table without(Table table, String column) {
        return table.mapRows(row -> row.with(column, ""));
    }

    @Test
    void naughty_strings_are_titles_like_any_other() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the example data is not beside the project");
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode node : new JsonMapper().readTree(SHARED.resolve("csv-nasties/naughty-strings/blns.json"))) {
            rows.add(List.of("naughty-" + rows.size(), node.asString()));
        }
        Table table = TableReader.read(TableWriter.bytes(List.of("id", "title"), rows), "naughty.csv");

        ImportReport report = imports.importAll(table);

        assertThat(report.added()).isGreaterThan(400);
        assertThat(report.added() + report.refused().size())
                .isEqualTo(table.rows().size());
        assertThat(check(table).writes()).isZero();
    }

    @Test
    void circles_self_and_unknown_prerequisites_of_the_nasty_file_are_named() throws IOException {
        List<String> said = faults(check(shared("csv-nasties/derived/20_cycle_self_unknown_prereq.csv")));

        assertThat(said)
                .anyMatch(text -> text.contains("ossu-cs:1 needs ossu-cs:2 needs ossu-cs:3 needs ossu-cs:1"))
                .anyMatch(text -> text.startsWith("Row 6: The course names itself"))
                .anyMatch(text -> text.startsWith("Row 7: There is no course \"no-such-course\"."));
    }

    @Test
    void duplicate_and_blank_ids_of_the_nasty_file_are_reported_by_row() throws IOException {
        assertThat(faults(check(shared("csv-nasties/derived/21_duplicate_and_blank_ids.csv"))))
                .anyMatch(text -> text.startsWith("Row 3: The id \"ossu-cs:1\" stands in row 2 already."))
                .anyMatch(text -> text.startsWith("Row 4: The id is empty."))
                .anyMatch(text -> text.startsWith("Row 6: The id \"ossu-cs:5\" differs only by capitals or blanks"));
    }

    @Test
    void a_file_without_titles_is_refused_naming_the_column() throws IOException {
        DryRun run = check(shared("csv-nasties/derived/19_missing_title_column.csv"));

        assertThat(run.missing().getFirst().sentence()).isEqualTo("The file has no column \"title\".");
        assertThat(imports.importNow(run, ImportProgress.UNHEARD).added()).isZero();
    }

    private static List<String> faults(DryRun run) {
        return run.all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.problem().text())
                .toList();
    }

    @Test
    void the_ossu_catalogue_goes_in_whole() throws IOException {
        assertThat(goesIn("courses/ossu_courses.csv").added()).isEqualTo(145);
    }

    @Test
    void the_mit_catalogue_goes_in_but_for_the_rows_without_a_title() throws IOException {
        ImportReport report = goesIn("courses/mit_courses.csv");

        assertThat(report.added() + report.refused().size()).isEqualTo(5251);
        assertThat(report.refused())
                .hasSizeLessThan(20)
                .allSatisfy(row -> assertThat(row.faults())
                        .extracting(fault -> fault.problem().sentence())
                        .allMatch(text -> text.contains("title is empty") || text.contains("does not go in")));
    }

    private ImportReport goesIn(String file) throws IOException {
        long start = System.nanoTime();
        Table table = shared(file);
        DryRun run = check(table);
        long checked = System.nanoTime();
        ImportReport report = imports.importNow(run, ImportProgress.UNHEARD);
        long done = System.nanoTime();
        List<RowResult.New> added = run.all(RowResult.New.class);
        System.out.printf(
                "%s on %s: read and checked %d ms, imported %d ms; %d with prerequisites, %d with a note, %d circles opened%n",
                file,
                getClass().getSimpleName(),
                (checked - start) / 1_000_000,
                (done - checked) / 1_000_000,
                added.stream()
                        .filter(row -> !row.course().prerequisites().isEmpty())
                        .count(),
                added.stream().filter(row -> !row.course().note().isEmpty()).count(),
                added.stream().mapToInt(row -> row.notes().size()).sum());

        assertThat(check(table).writes()).isZero();
        return report;
    }

    @Test
    void a_hundred_thousand_courses_go_in() {
        assumeTrue(Boolean.getBoolean("skillway.large"), "switched on by -Dskillway.large=true");
        List<List<String>> rows = IntStream.range(0, 100_000)
                .mapToObj(i -> List.of(
                        "big-" + i,
                        "Course number " + i,
                        String.valueOf(4 + i % 20),
                        i % 3 == 0 || i < 20 ? "" : "big-" + (i - 7) + "|big-" + (i - 11)))
                .toList();
        byte[] file = TableWriter.bytes(List.of("id", "title", "hours", "prerequisites"), rows);
        long start = System.nanoTime();
        DryRun run = check(TableReader.read(file, "big.csv"));
        long checked = System.nanoTime();
        ImportReport report = imports.importNow(run, ImportProgress.UNHEARD);
        System.out.printf(
                "100,000 courses on %s: read and checked %d ms, imported %d ms%n",
                getClass().getSimpleName(), (checked - start) / 1_000_000, (System.nanoTime() - checked) / 1_000_000);
        assertThat(report.added()).isEqualTo(100_000);
        assertThat(check(run.table()).writes()).isZero();
    }
}

@ApplicationTest
class CatalogueImportOnH2Test extends CatalogueImportStories {}

@PostgresTest
class CatalogueImportOnPostgresTest extends CatalogueImportStories {}
