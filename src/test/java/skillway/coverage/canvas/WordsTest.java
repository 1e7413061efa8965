package skillway.coverage.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_text_that_fits_stays_whole_and_a_longer_one_ends_in_an_ellipsis() {
        assertThat(Words.fit("Hiring", Face.ROW, 100)).isEqualTo("Hiring");
        String cut = Words.fit("Hiring and interviewing", Face.ROW, 100);
        assertThat(cut).startsWith("Hiring and").endsWith("…");
        assertThat(Face.ROW.width(cut)).isLessThanOrEqualTo(100);
    }

    @Test
    void a_cut_never_splits_a_letter_from_its_accent() {
        assertThat(Words.fit("e\u0301".repeat(40), Face.ROW, 60)).matches("(e\u0301)+…");
    }

    @Test
    void what_xml_forbids_or_what_turns_text_round_is_replaced() {
        assertThat(Words.clean("a\u0000b\ud800c\u202ed\ne")).isEqualTo("a\ufffdb\ufffdc\ufffdd e");
    }

    @Test
    void letters_are_as_wide_as_in_the_page() {
        assertThat(Face.ROW.width("Hiring and interviewing")).isBetween(132.0, 132.5);
    }

    @Test
    void an_ink_is_a_variable_on_a_page_and_a_colour_elsewhere() {
        assertThat(Look.BAD.css()).isEqualTo("var(--sk-bad,#a8231c)");
        assertThat(Look.BAD.hex()).isEqualTo("#a8231c");
    }

    @Test
    void what_is_no_number_never_reaches_a_picture() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.number(Double.NaN));
        assertThat(PathData.number(-0.001)).isEqualTo("0");
        assertThat(PathData.number(1234.567)).isEqualTo("1234.57");
    }
}
