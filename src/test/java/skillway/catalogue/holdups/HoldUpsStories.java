package skillway.catalogue.holdups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static skillway.catalogue.Courses.after;
import static skillway.catalogue.Courses.anyOf;
import static skillway.catalogue.Courses.described;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class HoldUpsStories {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private HoldUps holdUps;

    @Test
    void a_course_without_hours_that_others_need_holds_them_up() {
        Course math = course("High School Math", 0);
        catalogue.keep(after(course("Calculus", 40), anyOf(math)));
        catalogue.keep(after(course("Statistics", 40), anyOf(math)));

        assertThat(holdUps.all()).contains(new HoldUp(math.id(), "High School Math", false, 2));
        assertThat(holdUps.at(math.id()).map(HoldUp::neededBy)).contains("2 courses need it first");
    }

    @Test
    void where_another_course_does_as_well_nothing_is_held_up() {
        Course math = course("High School Math", 0);
        Course other = course("Algebra at the desk", 10);
        Course calculus = catalogue.keep(after(course("Calculus", 40), anyOf(math, other)));

        assertThat(holdUps.at(math.id())).isEmpty();
        assertThat(holdUps.at(calculus.id())).isEmpty();
    }

    @Test
    void what_is_withdrawn_neither_holds_up_nor_is_held_up() {
        Course math = course("High School Math", 0);
        Course calculus = catalogue.keep(after(course("Calculus", 40), anyOf(math)));
        catalogue.withdraw(calculus.id());

        assertThat(holdUps.at(math.id())).isEmpty();
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void only_a_catalogue_admin_asks() {
        assertThatThrownBy(() -> holdUps.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holdUps.at(new CourseId(1))).isInstanceOf(AccessDeniedException.class);
    }

    private Course course(String title, int hours) {
        return catalogue.keep(
                described(catalogue.newId().value(), title, CourseKind.COURSE, "Open Campus", "", hours, 0));
    }
}

@ApplicationTest
class HoldUpsOnH2Test extends HoldUpsStories {}

@PostgresTest
class HoldUpsOnPostgresTest extends HoldUpsStories {}
