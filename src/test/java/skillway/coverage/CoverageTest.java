package skillway.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static skillway.coverage.Samples.BUSINESS;
import static skillway.coverage.Samples.PEOPLE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import skillway.skills.SkillId;

class CoverageTest {

    private static final SkillId HIRING = new SkillId(1);
    private static final SkillId FINANCE = new SkillId(2);
    private static final List<Need> ROLE = List.of(new Need(HIRING, PEOPLE, 3, 4), new Need(FINANCE, BUSINESS, 1, 2));

    @Test
    void a_skill_counts_by_its_weight_and_by_the_share_of_the_level_reached() {
        Coverage coverage = at(Map.of(HIRING, 2.0, FINANCE, 2.0));
        assertThat(coverage.percent()).hasValue(100 * (3 * 0.5 + 1) / 4);
        assertThat(coverage.of(PEOPLE)).isCloseTo(37.5, within(1e-9));
        assertThat(coverage.of(BUSINESS)).isCloseTo(25, within(1e-9));
    }

    @Test
    void what_lies_above_the_required_level_adds_nothing() {
        assertThat(at(Map.of(HIRING, 5.0, FINANCE, 5.0)).percent()).hasValue(100);
    }

    @Test
    void a_skill_that_nobody_assessed_covers_nothing() {
        assertThat(at(Map.of()).percent()).hasValue(0);
    }

    @Test
    void a_role_without_skills_has_no_coverage_rather_than_a_number_that_is_none() {
        assertThat(Coverage.of(List.of(), skill -> 3).percent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY, 0})
    void a_weight_that_is_no_weight_is_refused(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Need(HIRING, PEOPLE, weight, 4))
                .withMessageContaining("weight of skill 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void a_required_level_is_1_to_5(int required) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Need(HIRING, PEOPLE, 1, required));
    }

    @Test
    void a_level_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(Map.of(HIRING, Double.NaN)));
    }

    private static Coverage at(Map<SkillId, Double> levels) {
        return Coverage.of(ROLE, skill -> levels.getOrDefault(skill, 0.0));
    }
}
