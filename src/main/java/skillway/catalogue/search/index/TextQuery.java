package skillway.catalogue.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what somebody has typed so far into a query: every word must be there, the last one may be unfinished. */
public final class TextQuery {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_WORDS = 12;
    private static final int LEAST_LETTERS_TO_MISTYPE = 4;
    private static final float CODE_WEIGHT = 50;
    private static final float PREFIX_SHARE = 0.4f;
    private static final float TIE = 0.1f;

    private TextQuery() {}

    /** What holds every word as it was typed. */
    public static Query asTyped(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return text.isBlank() ? MatchAllDocsQuery.INSTANCE : code(text);
        }
        boolean unfinished = !Character.isWhitespace(text.charAt(text.length() - 1));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            all.add(word(words.get(i), last && unfinished), isOptional(words.get(i), last) ? Occur.SHOULD : Occur.MUST);
        }
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(code(text), Occur.SHOULD)
                .build();
    }

    /** Words that differ by a letter from those typed, for when nothing holds these. */
    public static Query mistyped(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words(text)) {
            List<Query> places = new ArrayList<>();
            int edits = word.length() < LEAST_LETTERS_TO_MISTYPE ? 0 : 1;
            Fields.WORD_WEIGHTS.forEach((field, weight) ->
                    places.add(new BoostQuery(new FuzzyQuery(new Term(field, word), edits, 1), weight)));
            all.add(new DisjunctionMaxQuery(places, TIE), Occur.MUST);
        }
        return all.build();
    }

    private static List<String> words(String text) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        return Words.of(Words.PLAIN, start).stream().limit(MOST_WORDS).toList();
    }

    private static boolean isOptional(String word, boolean last) {
        return !last && EnglishAnalyzer.getDefaultStopSet().contains(word);
    }

    private static Query word(String word, boolean unfinished) {
        List<Query> places = new ArrayList<>();
        for (Map.Entry<String, Float> field : Fields.WORD_WEIGHTS.entrySet()) {
            Term term = new Term(field.getKey(), word);
            places.add(new BoostQuery(new TermQuery(term), field.getValue()));
            if (unfinished) {
                places.add(
                        new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), field.getValue() * PREFIX_SHARE));
            }
        }
        Words.of(Words.STEMS, word).forEach(stem -> places.add(new TermQuery(new Term(Fields.STEMS, stem))));
        return new DisjunctionMaxQuery(places, TIE);
    }

    private static Query code(String text) {
        Term term = new Term(Fields.CODE, text.strip().toLowerCase(Locale.ROOT));
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(term)), CODE_WEIGHT);
    }
}
