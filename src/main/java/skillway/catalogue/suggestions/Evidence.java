package skillway.catalogue.suggestions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.catalogue.Course;

/** The words of one course with what each of them counts: one in the title more than one deep in the description. */
final class Evidence {

    /**
     * @param weight 0 to 1
     * @param word as the course has it
     */
    record Word(double weight, String word) {}

    private static final double TITLE = 1;
    private static final double TOPICS = 0.75;
    private static final double DESCRIPTION = 0.5;
    private static final double RELATED = 0.7;

    private final Map<String, Word> words = new HashMap<>();

    /** @param sharing how many courses have the very same topics: what many share says less about each */
    static Evidence of(Course course, int sharing, RelatedWords related) {
        Evidence evidence = new Evidence();
        evidence.take(course.title(), TITLE, related);
        evidence.take(course.topics(), topicsWeight(course.topics(), sharing), related);
        evidence.take(course.description(), DESCRIPTION, related);
        return evidence;
    }

    /** Some catalogues have a description where others have a list of topics. */
    private static double topicsWeight(String topics, int sharing) {
        boolean prose = topics.contains(". ");
        return (prose ? DESCRIPTION : TOPICS) / Math.sqrt(sharing);
    }

    /** The words by their stem. */
    Map<String, Word> words() {
        return words;
    }

    private void take(String text, double weight, RelatedWords related) {
        List<Stems.Stem> stems = Stems.of(text);
        Set<String> all = stems.stream().map(Stems.Stem::stem).collect(Collectors.toSet());
        for (Stems.Stem stem : stems) {
            keep(stem.stem(), weight, stem.word());
            related.of(stem.stem(), all).forEach(meant -> keep(meant, weight * RELATED, stem.word()));
        }
    }

    private void keep(String stem, double weight, String word) {
        Word known = words.get(stem);
        if (known == null || known.weight() < weight) {
            words.put(stem, new Word(weight, word));
        }
    }
}
