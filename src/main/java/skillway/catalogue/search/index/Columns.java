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
    public final SortedDocValues providers;
    public final SortedNumericDocValues outcomes;
    public final SortedNumericDocValues entry;

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

    public int titlePlace(int doc) throws IOException {
        return titles.advanceExact(doc) ? (int) titlePlaces.get(titles.ordValue()) : 0;
    }

    long id(int doc) throws IOException {
        return number(ids, doc);
    }

    public CourseKind kind(int doc) throws IOException {
        return KINDS[(int) number(kinds, doc)];
    }

    public CourseFormat format(int doc) throws IOException {
        return FORMATS[(int) number(formats, doc)];
    }

    /** The likely minutes, 0 when nobody knows. */
    public int minutes(int doc) throws IOException {
        return (int) number(minutes, doc);
    }

    public int cost(int doc) throws IOException {
        return (int) number(costs, doc);
    }

    public boolean needsOthers(int doc) throws IOException {
        return number(needs, doc) > 0;
    }

    private static long number(NumericDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.longValue() : 0;
    }
}
