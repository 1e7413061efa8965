package skillway.catalogue.search.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.LongValues;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;

/** What one segment of the index knows about each of its courses beside their words; read in ascending order. */
public final class Columns {

    private static final CourseKind[] KINDS = CourseKind.values();
    private static final CourseFormat[] FORMATS = CourseFormat.values();

    private final LongValues titlePlaces;
    private final SortedDocValues titles;
    private final NumericDocValues ids;
    private final NumericDocValues kinds;
    private final NumericDocValues formats;
    private final NumericDocValues minutes;
    private final NumericDocValues costs;
    private final NumericDocValues needs;

    /** Who offers each course. */
    public final SortedDocValues providers;

    /** What each course leads to: a skill and its level in one number. */
    public final SortedNumericDocValues outcomes;

    /** What each course asks for at the start: a skill and its level in one number. */
    public final SortedNumericDocValues entry;

    /** Opens the columns of a segment; takes where each title stands among all. */
    public Columns(LeafReader segment, LongValues titlePlaces) throws IOException {
        this.titlePlaces = titlePlaces;
        titles = DocValues.getSorted(segment, Fields.TITLE_ORDER);
        ids = DocValues.getNumeric(segment, Fields.ID);
        kinds = DocValues.getNumeric(segment, Fields.KIND);
        formats = DocValues.getNumeric(segment, Fields.FORMAT);
        minutes = DocValues.getNumeric(segment, Fields.MINUTES);
        costs = DocValues.getNumeric(segment, Fields.COST);
        needs = DocValues.getNumeric(segment, Fields.NEEDS);
        providers = DocValues.getSorted(segment, Fields.PROVIDER);
        outcomes = DocValues.getSortedNumeric(segment, Fields.OUTCOMES);
        entry = DocValues.getSortedNumeric(segment, Fields.ENTRY);
    }

    /** Where the title stands among all titles, 0 first. */
    public int titlePlace(int doc) throws IOException {
        return titles.advanceExact(doc) ? (int) titlePlaces.get(titles.ordValue()) : 0;
    }

    long id(int doc) throws IOException {
        return number(ids, doc);
    }

    /** What sort of learning it is. */
    public CourseKind kind(int doc) throws IOException {
        return KINDS[(int) number(kinds, doc)];
    }

    /** Who chooses the weeks. */
    public CourseFormat format(int doc) throws IOException {
        return FORMATS[(int) number(formats, doc)];
    }

    /** The likely minutes, 0 when nobody knows. */
    public int minutes(int doc) throws IOException {
        return (int) number(minutes, doc);
    }

    /** What it costs, in whole currency units. */
    public int cost(int doc) throws IOException {
        return (int) number(costs, doc);
    }

    /** Whether other courses must come before it. */
    public boolean needsOthers(int doc) throws IOException {
        return number(needs, doc) > 0;
    }

    private static long number(NumericDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.longValue() : 0;
    }
}
