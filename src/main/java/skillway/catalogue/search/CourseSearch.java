package skillway.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.search.scan.Found;

/** Finds courses of the catalogue, which everybody may read. */
@Service
public class CourseSearch {

    private final Catalogue catalogue;
    private final IndexKeeper keeper;
    private final RecentSearches recent = new RecentSearches();

    CourseSearch(Catalogue catalogue, IndexKeeper keeper) {
        this.catalogue = catalogue;
        this.keeper = keeper;
    }

    /**
     * The courses that a query finds, and how many each further choice would show.
     *
     * @param me what each course is to bring forward, or null when nobody asks for oneself
     * @param offset how many of the first to leave out, 0 or more
     * @param limit the most to return, 0 or more
     */
    public CoursePage find(CourseQuery query, @Nullable HelpsMe me, int offset, int limit) {
        Found found = found(query, me);
        List<CourseId> ids = found.page(offset, limit);
        Map<CourseId, Course> courses = ids.isEmpty() ? Map.of() : catalogue.all(ids);
        List<CourseHit> hits = ids.stream()
                .filter(courses::containsKey)
                .map(courses::get)
                .map(course -> new CourseHit(course, me == null ? 0 : me.by(course)))
                .toList();
        return new CoursePage(hits, found.ids().length, found.counts(), found.close());
    }

    /** How many courses there are to be found. */
    public int size() {
        return keeper.index().size();
    }

    /** Completes when every change of the catalogue that was committed before this call can be found. */
    public CompletableFuture<Void> upToDate() {
        return keeper.upToDate();
    }

    private Found found(CourseQuery query, @Nullable HelpsMe me) {
        return recent.get(keeper.index().generation(), query, me, () -> {
            try {
                return keeper.index().find(query, me);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
