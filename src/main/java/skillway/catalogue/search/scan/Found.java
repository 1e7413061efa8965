package skillway.catalogue.search.scan;

import java.util.Arrays;
import java.util.List;
import skillway.catalogue.CourseId;
import skillway.catalogue.search.FacetCounts;

/**
 * Everything that one query found, in its order: kept for the next pages.
 *
 * @param matched how many hold the words, whether or not the facets leave them out
 * @param close true when these only hold words much like the ones typed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Found(long[] ids, int matched, FacetCounts counts, boolean close) {

    /** One stretch of what was found; shorter at the end. */
    public List<CourseId> page(int offset, int limit) {
        int from = Math.clamp(offset, 0, ids.length);
        int to = Math.min(ids.length, from + Math.max(0, limit));
        return Arrays.stream(ids, from, to).mapToObj(CourseId::new).toList();
    }
}
