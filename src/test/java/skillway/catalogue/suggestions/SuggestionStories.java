package skillway.catalogue.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.Courses;
import skillway.skills.Level;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class SuggestionStories {

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private OutcomeSuggestions suggestions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private SkillFramework framework;

    private Skill falconry;
    private Course course;

    @BeforeEach
    void a_course_without_outcomes() {
        falconry = framework.keep(Skill.create(
                framework.newSkillId(), "Falconry husbandry", "Circus", "Keeping falcons well.", Set.of()));
        course = catalogue.keep(Courses.course(catalogue.newId().value(), "Falconry husbandry in the north"));
        suggestions.suggest((seen, of) -> {});
    }

    @Test
    void a_course_that_comes_without_outcomes_gets_suggestions() {
        Suggestion found = found();

        assertThat(found.words()).isEqualTo("falconry, husbandry");
        assertThat(found.score()).isGreaterThanOrEqualTo(OutcomeSuggestions.USUAL_SCORE);
        assertThat(suggestions.countOpen(0))
                .isEqualTo(suggestions.open(0, 0, 1000).size());
    }

    @Test
    void an_accepted_suggestion_is_an_outcome_at_the_level_somebody_corrected() {
        suggestions.relevel(course.id(), falconry.id(), Level.ADVANCED);

        suggestions.accept(course.id(), falconry.id());

        assertThat(catalogue.find(course.id()).orElseThrow().outcomes())
                .containsExactly(new SkillLevel(falconry.id(), 4));
        assertThat(suggestions.open(0, 0, 1000))
                .noneMatch(each ->
                        each.courseId().equals(course.id()) && each.skillId().equals(falconry.id()));
        assertThatThrownBy(() -> catalogue.keep(course)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void all_at_or_above_a_score_are_accepted_at_once() {
        int good = suggestions.countOpen(OutcomeSuggestions.USUAL_SCORE);

        assertThat(suggestions.acceptAll(OutcomeSuggestions.USUAL_SCORE)).isEqualTo(good);

        assertThat(suggestions.countOpen(OutcomeSuggestions.USUAL_SCORE)).isZero();
        assertThat(catalogue.find(course.id()).orElseThrow().outcomes()).isNotEmpty();
    }

    @Test
    void what_was_dismissed_does_not_come_back() {
        suggestions.dismiss(course.id(), falconry.id());

        suggestions.suggest((seen, of) -> {});

        assertThat(suggestions.open(0, 0, 1000))
                .noneMatch(each ->
                        each.courseId().equals(course.id()) && each.skillId().equals(falconry.id()));
    }

    @Test
    void only_a_catalogue_admin_decides() {
        security.getContext().setAuthentication(new TestingAuthenticationToken("Ada", "", "ROLE_LEARNER"));
        assertThatThrownBy(() -> suggestions.acceptAll(0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> suggestions.open(0, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private Suggestion found() {
        return suggestions.open(0, 0, 1000).stream()
                .filter(each ->
                        each.courseId().equals(course.id()) && each.skillId().equals(falconry.id()))
                .findFirst()
                .orElseThrow();
    }
}

@ApplicationTest
class SuggestionsOnH2Test extends SuggestionStories {}

@PostgresTest
class SuggestionsOnPostgresTest extends SuggestionStories {}
