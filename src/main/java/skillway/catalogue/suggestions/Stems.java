package skillway.catalogue.suggestions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts English text into word stems, so that "modelling" and "models" are one; small words are left out. */
final class Stems {

    /**
     * @param stem what words with one meaning share
     * @param word the word as it stands in the text
     */
    record Stem(String stem, String word) {}

    private static final Analyzer ANALYZER = new Stemming();

    private Stems() {}

    static List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(new Stem(term.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** KStem rather than Porter's: "operating" systems are not "operational". */
    private static final class Stemming extends Analyzer {
        private final CharArraySet small = smallWords();

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            return new TokenStreamComponents(words, new KStemFilter(new StopFilter(lower, small)));
        }
    }

    private static CharArraySet smallWords() {
        CharArraySet words = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
        words.addAll(WordLists.of("small-words.csv").stream()
                .map(row -> row.getFirst())
                .toList());
        return CharArraySet.unmodifiableSet(words);
    }
}
