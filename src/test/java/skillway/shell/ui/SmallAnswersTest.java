package skillway.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class SmallAnswersTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"12 % → 80 %", "a \\ before \u2192", "🦅 تربية الصقور", "“quoted” \"plainly\"", "plain"})
    void the_narrow_answer_says_the_same(String words) {
        String wide = json.writeValueAsString(words);

        String narrow = SmallAnswers.narrow(wide);

        assertThat(narrow.chars()).allMatch(character -> character <= 255);
        assertThat(json.readValue(narrow, String.class)).isEqualTo(words);
    }
}
