package skillway.catalogue.search;

import java.util.List;

/**
 * One stretch of what was found.
 *
 * @param total how many were found in all
 * @param close true when nothing holds the words as typed and these hold words much like them
 */
public record CoursePage(List<CourseHit> hits, int total, FacetCounts counts, boolean close) {

    public CoursePage {
        hits = List.copyOf(hits);
    }
}
