package skillway.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Courses;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@ApplicationTest
@WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
class CatalogueViewTest extends SpringBrowserlessTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueDesk desk;

    @Autowired
    private SkillFramework framework;

    private Course basis;
    private Course falconry;

    @BeforeEach
    void two_courses() {
        basis = catalogue.keep(Courses.course(catalogue.newId().value(), "Gloves and jesses"));
        falconry = catalogue.keep(Courses.after(
                Courses.course(catalogue.newId().value(), "Falconry for beginners"), Courses.anyOf(basis)));
        desk.awaitSearch();
    }

    @AfterEach
    void withdraw_them() {
        catalogue.withdraw(basis.id());
        catalogue.withdraw(falconry.id());
        desk.awaitSearch();
    }

    @Test
    void words_in_the_address_narrow_the_list() {
        open("catalogue", "q=falconr");

        assertThat(test(find(CourseList.class).single()).size()).isEqualTo(1);
        assertThat(find(Button.class).withText("Clear all").exists()).isTrue();
    }

    @Test
    void a_course_shows_what_comes_before_it_and_leads_there() {
        navigate(CatalogueView.class, falconry.id().value());

        assertThat(find(Section.class)
                        .withAttribute("aria-label", "The chosen course")
                        .exists())
                .isTrue();
        assertThat(find(Div.class)
                        .withAttribute("aria-label", "Before it: Gloves and jesses. After it: nothing.")
                        .exists())
                .isTrue();
    }

    @Test
    void a_catalogue_admin_is_told_that_a_course_without_hours_holds_others_up() {
        basis = catalogue.keep(
                Courses.described(catalogue.newId().value(), "Knots without hours", CourseKind.COURSE, "", "", 0, 0));
        falconry = catalogue.keep(Courses.after(falconry, Courses.anyOf(basis)));
        navigate(CatalogueView.class, basis.id().value());

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .anyMatch(text -> text.startsWith("Missing hours ("));
        test(find(Button.class).withText("Put in its hours").single()).click();
        assertThat(find(TextField.class).withCaption("Hours, at least").exists())
                .isTrue();
    }

    @Test
    void a_skill_that_is_renamed_is_found_by_its_new_name_at_once() {
        Skill skill = framework.keep(Skill.create(framework.newSkillId(), "Mewskeeping", "Falconry", "", Set.of()));
        falconry = catalogue.keep(falconry.withOutcomes(List.of(Courses.reaches(skill.id(), 2))));
        framework.keep(new Skill(skill.id(), skill.version(), "Weathering hawks", "Falconry", "", Set.of()));
        desk.awaitSearch();

        assertThat(desk.find(CourseQuery.ALL.withText("mewskeep"), desk.asker().now(), 0, 9)
                        .total())
                .isZero();
        assertThat(desk.find(
                                CourseQuery.ALL.withText("weathering"),
                                desk.asker().now(),
                                0,
                                9)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_search_without_a_hit_offers_the_way_back() {
        open("catalogue", "q=zzzxqv");

        assertThat(find(Paragraph.class).withTextContaining("begin anew").exists())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e999", "10001", "NaN", "4 h 99"})
    void hours_that_no_course_takes_are_refused_at_their_field(String hours) {
        open("catalogue/" + falconry.id().value(), "edit");
        TextField shortest =
                find(TextField.class).withCaption("Hours, at least").single();

        test(shortest).setValue(hours);
        test(find(Button.class).withText("Save the course").single()).click();

        assertThat(shortest.isInvalid()).isTrue();
        assertThat(shortest.getErrorMessage()).contains("is no number of hours between 1 minute and 10,000 hours");
        assertThat(catalogue.find(falconry.id())).contains(falconry);
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused_and_one_of_emoji_is_kept() {
        open("catalogue/" + falconry.id().value(), "edit");
        TextField title = find(TextField.class).withCaption("Title").single();

        test(title).setValue("x".repeat(10_000));
        test(find(Button.class).withText("Save the course").single()).click();
        assertThat(title.getErrorMessage())
                .isEqualTo("The title of the course has 10000 characters. Shorten it to 400.");

        test(title).setValue("🦅 تربية الصقور");
        test(find(Button.class).withText("Save the course").single()).click();
        assertThat(catalogue.find(falconry.id()).orElseThrow().title()).isEqualTo("🦅 تربية الصقور");
    }

    @Test
    void a_cycle_is_said_where_the_prerequisites_stand() {
        open("catalogue/" + basis.id().value(), "edit");
        test(find(Button.class).withText("Add a prerequisite").single()).click();
        prerequisites().setValue(Set.of(falconry));

        test(find(Button.class).withText("Save the course").single()).click();

        assertThat(find(Paragraph.class).withClassName("refusal").all())
                .extracting(Paragraph::getText)
                .anyMatch(refusal -> refusal.contains(
                        "\"Gloves and jesses\" needs \"Falconry for beginners\" needs \"Gloves and jesses\""));
    }

    @Test
    void another_editor_is_not_overwritten() {
        open("catalogue/" + basis.id().value(), "edit");
        catalogue.keep(Courses.after(basis, new Prerequisite[0]));

        test(find(Button.class).withText("Save the course").single()).click();

        assertThat(find(Paragraph.class)
                        .withTextContaining("Somebody else changed")
                        .exists())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Course> prerequisites() {
        return find(MultiSelectComboBox.class)
                .withCondition(picker -> picker.getAriaLabel().equals(Optional.of("Any one of these courses")))
                .single();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
