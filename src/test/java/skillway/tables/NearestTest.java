package skillway.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_misspelled_name_finds_the_one_that_was_meant() {
        assertThat(new Nearest().to("Delegaton", List.of("Negotiation", "Delegation")))
                .contains("Delegation");
    }

    @Test
    void a_name_that_is_like_no_other_finds_none() {
        assertThat(new Nearest().to("Juggling", List.of("Negotiation", "Delegation")))
                .isEmpty();
    }

    @Test
    void a_file_full_of_wrong_names_ends_without_help_rather_than_never() {
        List<String> names = Collections.nCopies(100_000, "Delegation");
        Nearest nearest = new Nearest();

        for (int row = 0; row < 200; row++) {
            nearest.to("x".repeat(200), names);
        }

        assertThat(nearest.to("Delegaton", names)).isEmpty();
    }
}
