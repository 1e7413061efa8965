package skillway.catalogue.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts text into words: as they are typed for finding beginnings, and as stems for finding other forms. */
public final class Words {

    static final Analyzer PLAIN = new PlainWords();
    static final Analyzer STEMS = new EnglishAnalyzer();
    /** Each field of the index cut its own way. */
    public static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(PLAIN, Map.of(Fields.STEMS, STEMS));

    private Words() {}

    static List<String> of(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
