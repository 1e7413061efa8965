package skillway.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void a_curve_tells_start_today_and_deadline() {
        assertThat(plain(Samples.curve().finding())).isEqualTo("48 % at the start, 66 % today, 93 % by 18 Jun 2027");
    }

    @Test
    void a_plan_that_has_not_begun_says_nothing_of_today() {
        Weeks w = Samples.weeks();
        var later = new Weeks(w.monday(), w.count(), w.monday().minusDays(3), w.deadline(), Set.of());
        var curve = new CoverageCurve(later, 48, Samples.curve().areas());
        assertThat(plain(curve.finding())).isEqualTo("48 % at the start, 93 % by 18 Jun 2027");
    }

    @Test
    void a_curve_rises_when_a_course_ends_and_keeps_that_level() {
        CoverageCurve curve = Samples.curve();
        assertThat(curve.at(2.99)).isEqualTo(48);
        assertThat(curve.at(3)).isEqualTo(55);
        assertThat(curve.at(4.9)).isEqualTo(55);
    }

    @Test
    void the_table_of_a_curve_has_a_row_for_each_step_and_the_same_figures() {
        ChartTable table = Samples.curve().table();
        assertThat(table.header())
                .containsExactly(
                        "From",
                        "Coverage in %",
                        "People, points",
                        "Communication, points",
                        "Delivery, points",
                        "Business, points",
                        "State");
        assertThat(table.rows()).contains(List.of("9 Nov 2026", "48", "0", "0", "0", "0", "reached"));
        assertThat(table.rows().getLast()).containsExactly("18 Jun 2027", "93", "23", "9", "8", "5", "planned");
    }

    @Test
    void gaps_tell_how_many_skills_are_met_today_and_after_the_plan() {
        assertThat(Samples.gaps().finding()).isEqualTo("1 of 8 skills met today, 4 after the plan");
        assertThat(Samples.gaps().rows().getFirst().levels()).isEqualTo("3 → 4 of 4");
    }

    @Test
    void hours_tell_what_is_done_and_where_there_is_too_much() {
        assertThat(Samples.hours().finding()).endsWith("1 week over the time there is");
        assertThat(Samples.hours().table().rows().get(24)).containsExactly("26 Apr 2027", "270", "420", "0", "150");
    }

    @Test
    void work_done_beyond_the_budget_is_not_too_much() {
        assertThat(new WeekHours.Week(60, 90, 90).over()).isZero();
        assertThat(new WeekHours.Week(60, 90, 0).over()).isEqualTo(30);
    }

    @Test
    void a_role_without_skills_says_so() {
        assertThat(new SkillGaps(List.of()).nothing())
                .hasValueSatisfying(s -> assertThat(s).contains("no skills yet"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 100.1})
    void a_coverage_that_is_none_is_refused(double start) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CoverageCurve(Samples.weeks(), start, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillGaps.Row("Hiring", Samples.PEOPLE, start, start, start));
    }

    @Test
    void a_step_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CoverageCurve.Step(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CoverageCurve.Step(1, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 521})
    void weeks_are_1_to_520(int count) {
        LocalDate day = LocalDate.of(2027, 1, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weeks(day, count, day, day, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"0,0 min", "45,45 min", "60,1 h", "270,4 h 30", "605,10 h 05"})
    void hours_are_written_as_people_say_them(int minutes, String written) {
        assertThat(Wording.hours(minutes)).isEqualTo(written);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
