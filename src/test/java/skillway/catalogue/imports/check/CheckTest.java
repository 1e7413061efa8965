package skillway.catalogue.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Effort;
import skillway.catalogue.imports.Change;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.ImportProgress;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.RowResult;
import skillway.catalogue.imports.needs.CourseRef;
import skillway.skills.SkillId;
import skillway.tables.Problem;
import skillway.tables.Table;
import skillway.tables.TableReader;

class CheckTest {

    private static final Map<String, SkillId> SKILLS =
            Map.of("Delegation", new SkillId(1), "Hiring and interviewing", new SkillId(2));

    private static Table table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "courses.csv");
    }

    private static DryRun check(String text) {
        return check(text, KnownCourses.NONE);
    }

    private static DryRun check(String text, KnownCourses known) {
        Table table = table(text);
        return new Check(table, CourseColumns.guess(table), known, SKILLS, ImportProgress.UNHEARD).run();
    }

    private static KnownCourses known(Course... courses) {
        List<CourseRef> refs = List.of(courses).stream()
                .map(course -> new CourseRef(course.id(), course.code(), course.title(), course.provider(), ""))
                .toList();
        Map<CourseId, Course> whole = new java.util.HashMap<>();
        Map<CourseId, Set<CourseId>> needs = new java.util.HashMap<>();
        for (Course course : courses) {
            whole.put(course.id(), course);
            needs.put(course.id(), course.needs());
        }
        return KnownCourses.of(refs, whole, needs);
    }

    /** The course that a row makes, as the catalogue would hold it under that id. */
    private static Course stored(String text, long id) {
        Course course = check(text).all(RowResult.New.class).getFirst().course();
        return new Course(
                new CourseId(id),
                1,
                course.code(),
                course.title(),
                course.kind(),
                course.provider(),
                course.description(),
                course.topics(),
                course.depth(),
                course.effort(),
                course.minutesPerWeek(),
                course.cost(),
                course.format(),
                course.url(),
                course.prerequisites(),
                course.entry(),
                course.outcomes(),
                course.sessions(),
                course.note(),
                null);
    }

    private static List<String> texts(DryRun run) {
        return run.all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.problem().text())
                .toList();
    }

    private static List<Repair> repairs(DryRun run) {
        return run.all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .flatMap(fault -> fault.repairs().stream())
                .toList();
    }

    @Test
    void a_row_in_our_own_format_becomes_a_whole_course() {
        Course course =
                stored("""
                id,title,kind,provider,hours_min,hours_max,hours_per_week,cost,format,level,entry,outcomes,sessions
                deleg-01,R&amp;D delegation,stretch project,Guild,5,7,2.5,90,cohort,intermediate,Delegation:2,Delegation:4;hiring and  interviewing:1,2027-02-22 120,120|2027-05-03 180
                """.replace("2027-02-22 120,120|2027-05-03 180", "\"2027-02-22 120,120 | 2027-05-03 180\""), 7);

        assertThat(course.title()).isEqualTo("R&D delegation");
        assertThat(course.kind()).isEqualTo(CourseKind.STRETCH_PROJECT);
        assertThat(course.effort()).isEqualTo(new Effort(300, 420));
        assertThat(course.minutesPerWeek()).isEqualTo(150);
        assertThat(course.cost()).isEqualTo(90);
        assertThat(course.outcomes()).hasSize(2);
        assertThat(course.sessions()).extracting(Course.Session::totalMinutes).containsExactly(240, 180);
    }

    @Test
    void a_prerequisite_may_stand_below_and_may_be_one_of_several() {
        DryRun run = check("id,title,prerequisites\na,A,b|c;d\nb,B,\nc,C,\nd,D,\n");

        assertThat(run.all(RowResult.New.class).getFirst().course().prerequisites())
                .extracting(Course.Prerequisite::anyOf)
                .containsExactlyInAnyOrder(Set.of(new CourseId(-3), new CourseId(-4)), Set.of(new CourseId(-5)));
    }

    @Test
    void an_unknown_prerequisite_names_the_one_that_was_meant_and_one_click_uses_it() {
        DryRun run = check("id,title,prerequisites\nloop-shadow,Interview loop,\nx,X,loop-shdow\n");

        assertThat(texts(run))
                .containsExactly(
                        "Row 3: There is no course \"loop-shdow\". Did you mean loop-shadow (Interview loop)?");
        assertThat(repairs(run))
                .extracting(Repair::label)
                .containsExactly("Use loop-shadow", "Import without loop-shdow");
        Table repaired = repairs(run).getFirst().in(run.table());
        assertThat(new Check(repaired, run.columns(), KnownCourses.NONE, SKILLS, ImportProgress.UNHEARD)
                        .run()
                        .count(RowResult.New.class))
                .isEqualTo(2);
    }

    @Test
    void swapped_hours_are_said_and_swapped_back_with_one_click() {
        DryRun run = check("id,title,hours_min,hours_max\nx,X,12,8\n");

        assertThat(texts(run))
                .containsExactly(
                        "Row 2: The shortest effort (12 h) is longer than the longest (8 h). Maybe the two are swapped.");
        assertThat(repairs(run)).extracting(Repair::label).containsExactly("Swap to 8, 12");
        assertThat(repairs(run).getFirst().in(run.table()).rows().getFirst().get("hours_min"))
                .isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | A course of 0 hours cannot be planned.",
                "-1 | \"-1\" is no number of hours.",
                "1e999 | \"1e999\" is no number of hours.",
                "1e-999999999 | \"1e-999999999\" is no number of hours.",
                "99999 | 99999 hours are more than 10,000.",
                "ten | \"ten\" is no number of hours.",
            })
    void hours_that_make_no_sense_are_refused_in_a_sentence(String hours, String sentence) {
        DryRun run = check("id,title,hours\nx,X," + hours + "\n");

        assertThat(texts(run)).singleElement().asString().startsWith("Row 2: " + sentence);
    }

    @Test
    void an_empty_title_is_refused_and_the_row_is_described() {
        assertThat(texts(check("id,title,provider\nneg-02,,Nordkurs\n")))
                .containsExactly(
                        "Row 2: The title is empty. A course needs a title. The row has id neg-02 and provider Nordkurs.");
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused() {
        assertThat(texts(check("id,title\nx," + "ab".repeat(5000) + "\n")))
                .containsExactly("Row 2: The title has 10,000 characters. Shorten it to 400.");
    }

    @Test
    void emoji_and_right_to_left_titles_go_in() {
        DryRun run = check("id,title\na,🚀 Launch\nb,مقدمة في القيادة\n");

        assertThat(run.count(RowResult.New.class)).isEqualTo(2);
    }

    @Test
    void an_id_stands_for_one_course_only() {
        DryRun run = check("id,title\na:1,One\na:1,Two\n,Three\nA:5 ,Four\na:5,Five\n");

        assertThat(texts(run))
                .containsExactly(
                        "Row 3: The id \"a:1\" stands in row 2 already. Give one of them another id, or leave one out.",
                        "Row 4: The id is empty. A course needs an id that no other row has.",
                        "Row 6: The id \"a:5\" differs only by capitals or blanks from \"A:5\" in row 5. Maybe both rows are the same course.");
    }

    @Test
    void ten_thousand_prerequisites_in_one_cell_are_refused() {
        assertThat(texts(check("id,title,prerequisites\na,A," + "b;".repeat(5000) + "\n")))
                .containsExactly("Row 2: The row names more than 100 prerequisites. Maybe a quote is missing.");
    }

    @Test
    void a_circle_of_ids_is_refused_and_named_and_so_is_what_waits_for_it() {
        DryRun run = check("id,title,prerequisites\na,A,b\nb,B,c\nc,C,a\nd,D,c\ne,E,\nf,F,f\n");

        assertThat(texts(run))
                .containsExactly(
                        "Row 2: The prerequisites go in a circle: a needs b needs c needs a. Take one of them out.",
                        "Row 3: The prerequisites go in a circle: a needs b needs c needs a. Take one of them out.",
                        "Row 4: The prerequisites go in a circle: a needs b needs c needs a. Take one of them out.",
                        "Row 5: Its prerequisite c does not go in. Repair row 4 first.",
                        "Row 7: The course names itself as its prerequisite.");
        assertThat(run.count(RowResult.New.class)).isEqualTo(1);
    }

    @Test
    void a_circle_together_with_the_catalogue_is_refused_too() {
        Course old = stored("id,title\na,A\n", 1);
        Course needsOld = new Course(
                new CourseId(2),
                1,
                "b",
                "B",
                old.kind(),
                "",
                "",
                "",
                "",
                null,
                null,
                0,
                old.format(),
                "",
                List.of(new Course.Prerequisite(Set.of(new CourseId(1)))),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);

        assertThat(texts(check("id,title,prerequisites\na,A,b\n", known(old, needsOld))))
                .containsExactly("Row 2: The prerequisites go in a circle: a needs b needs a. Take one of them out.");
    }

    @Test
    void a_circle_in_words_is_opened_and_the_course_says_so() {
        DryRun run = check("id,title,prerequisites,prerequisite_ids\na,A,Coreq: b,b\nb,B,\"a, permission\",a\n");

        List<RowResult.New> added = run.all(RowResult.New.class);
        assertThat(added.getFirst().course().needs()).containsExactly(new CourseId(-3));
        assertThat(added.getLast().course().needs()).isEmpty();
        assertThat(added.getLast().course().note())
                .isEqualTo("Prerequisites as written: a, permission a is left out as a prerequisite,"
                        + " because it goes in a circle: a needs b needs a.");
    }

    @Test
    void words_that_name_no_course_stay_as_a_note() {
        DryRun run =
                check("id,title,prerequisites\na,Linear Algebra,\nb,B,\"Linear Algebra, one of these languages\"\n");

        Course course = run.all(RowResult.New.class).getLast().course();
        assertThat(course.needs()).containsExactly(new CourseId(-2));
        assertThat(course.note()).isEqualTo("Prerequisites as written: Linear Algebra, one of these languages");
    }

    @Test
    void a_course_that_reads_the_same_is_the_same_and_a_change_says_from_what_to_what() {
        Course old = stored("id,title,hours,outcomes\na,A,12,Delegation:3\n", 1);

        assertThat(check("id,title,hours\na,A,12\n", known(old)).count(RowResult.Same.class))
                .isEqualTo(1);
        assertThat(check("id,title,hours\na,A,9\n", known(old)).all(RowResult.Changed.class))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.changes()).extracting(Change::text).containsExactly("effort 9 h, was 12 h"));
    }

    @Test
    void what_the_file_has_no_column_for_stays_as_it_is() {
        Course old = stored("id,title,hours,outcomes\na,A,12,Delegation:3\n", 1);

        Course changed = check("id,title\na,B\n", known(old))
                .all(RowResult.Changed.class)
                .getFirst()
                .course();

        assertThat(changed.outcomes()).isEqualTo(old.outcomes());
        assertThat(changed.effort()).isEqualTo(old.effort());
    }

    @Test
    void an_unknown_skill_names_the_one_that_was_meant() {
        DryRun run = check("id,title,outcomes\na,A,Delegaton:3\nb,B,Delegation\n");

        assertThat(texts(run))
                .containsExactly(
                        "Row 2: There is no skill \"Delegaton\". Did you mean Delegation?",
                        "Row 3: \"Delegation\" has no level of 1 to 5. Write it like Delegation:3.");
    }

    @Test
    void a_session_starts_on_a_monday() {
        assertThat(texts(check("id;title;sessions\na;A;2027-03-16 120\n")))
                .containsExactly("Row 2: 2027-03-16 is a Tuesday, and weeks start on Mondays. Maybe it is 2027-03-15.");
    }

    @Test
    void without_a_required_column_nothing_goes_in() {
        DryRun run = check("id,hours\na,4\n");

        assertThat(run.rows()).isEmpty();
        assertThat(run.missing()).extracting(Problem::column).containsExactly("title");
    }
}
