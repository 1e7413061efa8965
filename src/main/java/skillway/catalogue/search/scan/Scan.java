package skillway.catalogue.search.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import skillway.catalogue.search.CourseOrder;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.search.index.Columns;
import skillway.catalogue.search.index.Generation;

/**
 * One pass over everything that holds the words: narrows it, counts the facets and orders what is left. A course's
 * place is one number: what the order asks for in the upper half, the place of its title in the lower half.
 */
public final class Scan implements Collector {

    private final Generation generation;
    private final CourseQuery query;
    private final SkillColumn skills;
    private final Tally tally = new Tally();
    private long[] places = new long[256];
    private int size;
    private int matched;

    /** Begins a pass for one query. */
    public Scan(Generation generation, CourseQuery query, SkillColumn skills) {
        this.generation = generation;
        this.query = query;
        this.skills = skills;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Columns columns = new Columns(leaf.reader(), generation.titles().getGlobalOrds(leaf.ord));
        return new SegmentScan(this, columns, query, skills, tally);
    }

    @Override
    public ScoreMode scoreMode() {
        return needsScore() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    boolean needsScore() {
        return query.order() == CourseOrder.BEST_MATCH && !query.text().isBlank();
    }

    /** Where a course stands by what the order asks for: the smaller, the further up. */
    int rank(Seen course, float score) {
        return switch (query.order()) {
            case BEST_MATCH -> Integer.MAX_VALUE - Float.floatToIntBits(score);
            case FOR_ME -> Integer.MAX_VALUE - Float.floatToIntBits(course.helps());
            case TITLE -> 0;
            case SHORTEST -> course.minutes() == 0 ? Integer.MAX_VALUE : course.minutes();
        };
    }

    void match() {
        matched++;
    }

    void add(int rank, int titlePlace) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) rank << Integer.SIZE | titlePlace;
    }

    /** What the pass has found; takes whether the words were only nearly met. */
    public Found found(boolean close) {
        long[] ordered = Arrays.copyOf(places, size);
        Arrays.sort(ordered);
        long[] ids = new long[size];
        for (int i = 0; i < size; i++) {
            ids[i] = generation.courseAt()[(int) ordered[i]];
        }
        return new Found(ids, matched, tally.counts(), close);
    }

    /** Lets one scan go over all segments, one after the other. */
    public record Alone(Scan scan) implements CollectorManager<Scan, Scan> {
        @Override
        public Scan newCollector() {
            return scan;
        }

        @Override
        public Scan reduce(Collection<Scan> one) {
            return scan;
        }
    }
}
