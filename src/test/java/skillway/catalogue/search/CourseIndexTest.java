package skillway.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static skillway.catalogue.Courses.described;
import static skillway.catalogue.Courses.reaches;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillway.catalogue.Course;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.search.scan.Found;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillId;

class CourseIndexTest {

    private static final SkillId HIRING = new SkillId(1);
    private static final SkillId WRITING = new SkillId(2);
    private static final Map<SkillId, Skill> SKILLS = Map.of(
            HIRING, new Skill(HIRING, 1, "Hiring and interviewing", "People leadership", "", Set.of()),
            WRITING, new Skill(WRITING, 1, "Clear writing", "Communication", "", Set.of()));

    private final Course loop = described(
                    1, "Interview loop: shadow, then lead", CourseKind.MENTORING, "In-house", "Sit in.", 8, 0)
            .withOutcomes(List.of(reaches(HIRING, 3)));
    private final Course café = described(
                    2,
                    "Écrire au café",
                    CourseKind.WORKSHOP,
                    "Nordkurs",
                    "Notes after interviews, written well.",
                    3,
                    90)
            .withOutcomes(List.of(reaches(WRITING, 2)));
    private final Course both = described(3, "Bias in hiring", CourseKind.COURSE, "Open Campus", "Fair talks.", 40, 200)
            .withOutcomes(List.of(reaches(WRITING, 4), reaches(HIRING, 1)));
    private final Course unknown = described(4, "Zen of scheduling", CourseKind.COURSE, "Open Campus", "", 0, 0);

    private CourseIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = new CourseIndex();
        index.fill(SKILLS, receiver -> {
            for (Course course : List.of(loop, café, both, unknown)) {
                receiver.take(course);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void nothing_typed_finds_everything_by_title() {
        assertThat(found(CourseQuery.ALL)).containsExactly(both, café, loop, unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "int", "interview", "interviews", "INTERVIEWING", "interview lo"})
    void the_last_word_may_be_unfinished_and_in_another_form(String typed) {
        assertThat(found(typed)).contains(loop);
    }

    @Test
    void a_word_in_the_title_counts_more_than_one_in_the_description() {
        assertThat(found("interview")).startsWith(loop).contains(café);
    }

    @Test
    void all_words_must_be_there_and_accents_do_not_matter() {
        assertThat(found("ecrire cafe")).containsExactly(café);
        assertThat(found("ecrire hiring")).isEmpty();
    }

    @Test
    void a_code_a_provider_or_a_skill_finds_a_course_too() {
        assertThat(found("CODE-4")).startsWith(unknown);
        assertThat(found("nordk")).containsExactly(café);
        assertThat(found("clear writing")).containsExactlyInAnyOrder(café, both);
    }

    @Test
    void a_mistyped_word_finds_what_is_close_and_says_so() {
        assertThat(find(CourseQuery.ALL.withText("intervew"), null).close()).isTrue();
        assertThat(found("intervew")).contains(loop);
        assertThat(found("xqzwv")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\"", "+-&&||!(){}[]^~*?:\\/", "😀", "\u202Eabc", "the of and", "ﷺ"})
    void anything_may_be_typed(String typed) {
        assertThat(find(CourseQuery.ALL.withText(typed), null).ids()).hasSizeLessThanOrEqualTo(4);
        assertThat(find(CourseQuery.ALL.withText(typed.repeat(10_000)), null).ids())
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void counts_of_a_facet_leave_its_own_choices_out() {
        CourseQuery courses = choose(Set.of(CourseKind.COURSE), Set.of("Open Campus"), Set.of());

        FacetCounts counts = find(courses, null).counts();

        assertThat(found(courses)).containsExactly(both, unknown);
        assertThat(counts.kinds()).isEqualTo(Map.of(CourseKind.COURSE, 2));
        assertThat(counts.providers()).isEqualTo(Map.of("Open Campus", 2));
        assertThat(counts.areas()).isEqualTo(Map.of("Communication", 1, "People leadership", 1));
        assertThat(counts.skills()).isEqualTo(Map.of(HIRING, 1, WRITING, 1));
        assertThat(find(choose(Set.of(CourseKind.EVENT), Set.of(), Set.of()), null)
                        .counts()
                        .kinds())
                .isEqualTo(Map.of(CourseKind.COURSE, 2, CourseKind.WORKSHOP, 1, CourseKind.MENTORING, 1));
    }

    @Test
    void hours_leave_out_what_does_not_say_how_long_it_takes() {
        assertThat(found(hours(0, 8 * 60))).containsExactly(café, loop);
        assertThat(found(hours(8 * 60, null))).containsExactly(both, loop);
    }

    @Test
    void what_helps_me_most_stands_first() {
        RoleProfile role = new RoleProfile(
                new RoleId(1),
                1,
                "Lead",
                "",
                "",
                Set.of(
                        new RoleProfile.Requirement(HIRING, 4, 3, true),
                        new RoleProfile.Requirement(WRITING, 2, 1, false)),
                List.of());
        HelpsMe me = new HelpsMe(role, Map.of(HIRING, 1));

        Found forMe = find(CourseQuery.ALL.withOrder(CourseOrder.FOR_ME), me);

        assertThat(courses(forMe)).containsExactly(loop, both, café, unknown);
        assertThat(me.by(loop)).isEqualTo(3.0 * 2 / 4 / 4);
        assertThat(forMe.counts().helpsMe()).isEqualTo(3);
    }

    @Test
    void a_changed_course_is_found_by_its_new_words_and_a_withdrawn_one_not_at_all() throws IOException {
        Course renamed = described(1, "Apprenticeship", CourseKind.MENTORING, "In-house", "", 8, 0);

        index.replace(SKILLS, List.of(loop.id(), both.id()), List.of(renamed));

        assertThat(found("apprent")).containsExactly(renamed);
        assertThat(found("loop")).isEmpty();
        assertThat(found(CourseQuery.ALL)).hasSize(3).startsWith(renamed);
    }

    private List<Course> found(String typed) {
        return found(CourseQuery.ALL.withText(typed));
    }

    private List<Course> found(CourseQuery query) {
        return courses(find(query, null));
    }

    private Found find(CourseQuery query, @Nullable HelpsMe me) {
        try {
            return index.find(query, me);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Course> courses(Found found) {
        Course renamed = described(1, "Apprenticeship", CourseKind.MENTORING, "In-house", "", 8, 0);
        Map<Long, Course> all = Map.of(1L, index.size() == 4 ? loop : renamed, 2L, café, 3L, both, 4L, unknown);
        return Arrays.stream(found.ids()).mapToObj(all::get).toList();
    }

    private static CourseQuery choose(Set<CourseKind> kinds, Set<String> providers, Set<CourseFormat> formats) {
        return new CourseQuery(
                "", kinds, providers, Set.of(), Set.of(), formats, 0, null, null, false, false, CourseOrder.TITLE);
    }

    private static CourseQuery hours(int least, @Nullable Integer most) {
        return new CourseQuery(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                least,
                most,
                null,
                false,
                false,
                CourseOrder.TITLE);
    }
}
