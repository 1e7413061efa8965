package skillway.catalogue.imports.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillway.catalogue.Effort;

class EffortTextTest {

    @ParameterizedTest
    @CsvSource({
        "4-6 weeks x 8-10 hours/week, 32, 60, 10",
        "14 weeks at 6 h/week, 84, 84, 6",
        "4-6 weeks at 8 hours/week, 32, 48, 8",
        "10 Weeks x 6hours/week, 60, 60, 6",
        "8 weeks x 4–12 hours/week, 32, 96, 12",
        "6 months x 5 hours/week, 130, 130, 5",
        "7 weeks x 4-6 hours/week <!-- moved -->, 28, 42, 6",
        "5 days x 2 hours a day, 10, 10, 14",
    })
    void weeks_times_hours_a_week_is_the_whole(String text, int least, int most, int perWeek) {
        assertThat(EffortText.of(text)).isEqualTo(new EffortText(new Effort(least * 60, most * 60), perWeek * 60));
    }

    @ParameterizedTest
    @CsvSource({"12 hours, 720, 720", "12, 720, 720", "7.5 h, 450, 450", "8 to 14 hours, 480, 840", "90 minutes, 90, 90"
    })
    void hours_alone_are_the_whole(String text, int least, int most) {
        assertThat(EffortText.of(text)).isEqualTo(new EffortText(new Effort(least, most), null));
    }

    @Test
    void half_an_hour_in_one_week_is_thirty_minutes() {
        assertThat(EffortText.of("1 week x 30 minutes/week")).isEqualTo(new EffortText(new Effort(30, 30), 30));
    }

    @Test
    void a_pace_alone_tells_no_whole() {
        assertThat(EffortText.of("3-2-7 units; surveyed 9.14 h/week")).isEqualTo(new EffortText(null, 548));
        assertThat(EffortText.of("- x 5-8 hours/week")).isEqualTo(new EffortText(null, 480));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- x -", "5 weeks x -", "a while"})
    void what_nobody_knows_stays_unknown(String text) {
        assertThat(EffortText.of(text)).isEqualTo(EffortText.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "1e999, is no effort",
        "-1, is no effort",
        "0, A course of 0 hours",
        "25 h a day, No day has 25 hours",
        "200 hours/week, A week has no 200 hours",
        "9999999 weeks x 100 hours/week, are more than 10",
        "12-8 hours, Maybe the two are swapped",
    })
    void nonsense_is_refused_in_a_sentence(String text, String sentence) {
        assertThatThrownBy(() -> EffortText.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
