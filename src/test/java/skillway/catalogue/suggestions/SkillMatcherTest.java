package skillway.catalogue.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillway.catalogue.Course;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Courses;
import skillway.skills.Skill;
import skillway.skills.SkillId;

class SkillMatcherTest {

    private static final RelatedWords RELATED = new RelatedWords();

    private final SkillMatcher matcher = new SkillMatcher(List.of(
            skill(1, "Data modelling", "Showing how types of data hang together."),
            skill(2, "Testing", "Verifying software against its requirements with tools."),
            skill(3, "Programming and build (data engineering)", ""),
            skill(4, "Programming and build (frontend developer)", ""),
            skill(5, "Operational management", "Keeping services running."),
            skill(6, "Stakeholder relationship management", "Trust and expectations."),
            skill(7, "Data ethics and privacy", "Legal and ethical use of data.")));

    @Test
    void words_of_the_title_find_the_skill_in_another_form() {
        assertThat(best("Modelling the data of a business")).isEqualTo("Data modelling");
        assertThat(best("Software tests and testing")).isEqualTo("Testing");
    }

    @Test
    void a_word_that_stands_for_another_finds_the_skill_too() {
        assertThat(best("Relational databases and SQL")).isEqualTo("Data modelling");
        assertThat(best("Learn Python with data")).isEqualTo("Programming and build (data engineering)");
    }

    @Test
    void words_that_only_sound_alike_find_nothing() {
        assertThat(matches("Operating systems", "")).noneMatch(match -> match.score() >= 50);
        assertThat(matches("Baking bread", "")).isEmpty();
    }

    @Test
    void the_title_says_more_than_the_description() {
        int inTitle = matches("Data privacy", "").getFirst().score();
        int inDescription =
                matches("Law", "Chapters on data and on privacy.").getFirst().score();

        assertThat(inTitle).isGreaterThan(inDescription);
    }

    @Test
    void topics_that_many_courses_share_say_less() {
        Course course = topics("Machines", "data modelling");

        int alone = score(Evidence.of(course, 1, RELATED));
        int shared = score(Evidence.of(course, 9, RELATED));

        assertThat(alone).isGreaterThan(shared);
    }

    @Test
    void topics_that_are_a_description_count_as_one() {
        Course prose = topics("Machines", "All about data. Then some modelling.");

        assertThat(score(Evidence.of(prose, 1, RELATED)))
                .isLessThan(score(Evidence.of(topics("Machines", "data; modelling"), 1, RELATED)));
    }

    @Test
    void a_match_names_the_words_that_fitted_as_the_course_has_them() {
        assertThat(matches("Databases: Modeling", "").getFirst().words()).contains("databases", "modeling");
    }

    @ParameterizedTest
    @CsvSource({
        "Introduction to testing, '', 20, 0, 2",
        "Introduction to testing, '', 6, 0, 1",
        "Testing, '', 20, 0, 3",
        "Testing, graduate, 20, 0, 4",
        "Testing, '', 20, 3, 4",
        "Advanced testing, graduate, 200, 9, 4",
        "Testing, '', 0, 0, 3"
    })
    void the_level_follows_depth_hours_and_what_comes_before(
            String title, String depth, int hours, int steps, int level) {
        Course course = Courses.described(1, title + " " + depth, CourseKind.COURSE, "", "", hours, 0);

        assertThat(LevelGuess.of(course, steps)).isEqualTo(level);
    }

    private String best(String title) {
        return matches(title, "").getFirst().skill().name();
    }

    private List<SkillMatcher.Match> matches(String title, String description) {
        Course course = Courses.described(1, title, CourseKind.COURSE, "", description, 10, 0);
        return matcher.matches(Evidence.of(course, 1, RELATED));
    }

    private int score(Evidence evidence) {
        return matcher.matches(evidence).stream()
                .mapToInt(SkillMatcher.Match::score)
                .max()
                .orElse(0);
    }

    private static Course topics(String title, String topics) {
        return Courses.withTopics(Courses.course(1, title), topics);
    }

    private static Skill skill(long id, String name, String description) {
        return new Skill(new SkillId(id), 1, name, "Area", description, Set.of());
    }
}
