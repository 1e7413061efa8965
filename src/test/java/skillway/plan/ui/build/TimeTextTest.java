package skillway.plan.ui.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "0, 0",
        "1, 60",
        "1 h, 60",
        "1h30, 90",
        "1 h 30, 90",
        "1:30, 90",
        "1.5, 90",
        "'0,25 h', 15",
        "45 min, 45",
        "24, 1440"
    })
    void times_are_read_as_people_write_them(String typed, int minutes) {
        assertThat(TimeText.minutesOf(typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e999", "NaN", "two", "1h 2h", "١", "99999999999999999999999999"})
    void what_is_no_time_is_named_in_a_sentence(String typed) {
        assertThatThrownBy(() -> TimeText.minutesOf(typed))
                .hasMessageEndingWith("is no time of a day. Write it like 45 min, 1 h 30 or 1.5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25 h", "24 h 01", "1441 min"})
    void a_day_has_no_more_than_24_hours(String typed) {
        assertThatThrownBy(() -> TimeText.minutesOf(typed)).hasMessageContaining("more than a day has");
    }
}
