package skillway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static skillway.catalogue.Courses.after;
import static skillway.catalogue.Courses.anyOf;
import static skillway.catalogue.Courses.reaches;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Course.Session;
import skillway.skills.SkillId;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class CatalogueStories {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_course_is_found_again_with_all_that_belongs_to_it() {
        SkillId skill = skill("Juggling");
        Course first = catalogue.keep(titled("First"));
        Course second = catalogue.keep(titled("Second"));
        Course third =
                after(titled("Third"), anyOf(first, second), anyOf(second)).withOutcomes(List.of(reaches(skill, 3)));
        Course kept = catalogue.keep(dated(third, new Session(LocalDate.of(2027, 3, 1), List.of(120, 0, 90))));

        assertThat(catalogue.find(kept.id())).contains(kept);
        assertThat(catalogue.findByCode(kept.code())).contains(kept);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(catalogue.openedBy(first.id())).containsExactly(kept);
    }

    @Test
    void what_teaches_a_skill_comes_with_all_it_needs_first_and_without_what_was_withdrawn() {
        SkillId skill = skill("Juggling");
        Course basis = catalogue.keep(titled("Basis"));
        Course middle = catalogue.keep(after(titled("Middle"), anyOf(basis)));
        Course other = catalogue.keep(titled("Other way"));
        Course goal =
                catalogue.keep(after(titled("Goal"), anyOf(middle, other)).withOutcomes(List.of(reaches(skill, 2))));
        catalogue.keep(titled("Unrelated"));
        catalogue.withdraw(other.id());

        assertThat(catalogue.teaching(Set.of(skill))).containsExactly(basis, goal, middle);
    }

    @Test
    void a_prerequisite_cycle_is_refused_and_named() {
        Course first = catalogue.keep(titled("First"));
        Course second = catalogue.keep(after(titled("Second"), anyOf(first)));
        Course third = catalogue.keep(after(titled("Third"), anyOf(second)));

        assertThatThrownBy(() -> catalogue.keep(after(first, anyOf(third))))
                .hasMessage("The prerequisites go in a circle: \"First\" needs \"Third\" needs \"Second\" needs"
                        + " \"First\". Take one of these prerequisites out.");
        assertThatThrownBy(() -> catalogue.keep(after(first, anyOf(first))))
                .hasMessageContaining("\"First\" needs \"First\"");
    }

    @Test
    void the_second_of_two_editors_is_told_and_overwrites_nothing() {
        Course opened = catalogue.keep(titled("Draft"));
        Course theirs = catalogue.keep(opened.withOutcomes(List.of(reaches(skill("Juggling"), 1))));

        assertThatThrownBy(() -> catalogue.keep(opened))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("Somebody else changed \"Draft\"");
        assertThat(catalogue.find(opened.id())).contains(theirs);
    }

    @Test
    void a_code_belongs_to_one_course() {
        Course first = catalogue.keep(titled("First"));
        Course taken = new Course(
                catalogue.newId(),
                0,
                first.code(),
                "Second",
                CourseKind.EVENT,
                "",
                "",
                "",
                "",
                null,
                null,
                0,
                CourseFormat.SELF_PACED,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);

        assertThatThrownBy(() -> catalogue.keep(taken)).hasMessageContaining("belongs to another course");
    }

    @Test
    void a_withdrawn_course_stays_readable_and_can_be_put_back() {
        Course course = catalogue.keep(titled("Old"));

        catalogue.withdraw(course.id());
        assertThat(catalogue.find(course.id()).orElseThrow().withdrawnAt()).isNotNull();

        catalogue.putBack(course.id());
        assertThat(catalogue.find(course.id()).orElseThrow().withdrawnAt()).isNull();
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void only_a_catalogue_admin_changes_the_catalogue() {
        Course course = Courses.course(1, "Mine");
        assertThatThrownBy(() -> catalogue.keep(course)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.withdraw(course.id())).isInstanceOf(AccessDeniedException.class);
    }

    private Course titled(String title) {
        return Courses.course(catalogue.newId().value(), title);
    }

    private static Course dated(Course course, Session session) {
        return new Course(
                course.id(),
                0,
                course.code(),
                course.title(),
                CourseKind.WORKSHOP,
                "Talent Guild",
                "للجميع 🎓",
                "a; b",
                "advanced",
                null,
                90,
                180,
                CourseFormat.COHORT,
                "https://x.example",
                course.prerequisites(),
                course.outcomes(),
                course.outcomes(),
                List.of(session),
                "Could not find \"X\"",
                null);
    }

    private SkillId skill(String name) {
        long id = jdbc.sql("SELECT nextval('skill_ids')").query(Long.class).single();
        jdbc.sql("INSERT INTO skill (id, version, name, area, description) VALUES (?, 1, ?, 'Circus', '')")
                .params(id, name)
                .update();
        return new SkillId(id);
    }
}

@ApplicationTest
class CatalogueOnH2Test extends CatalogueStories {}

@PostgresTest
class CatalogueOnPostgresTest extends CatalogueStories {}
