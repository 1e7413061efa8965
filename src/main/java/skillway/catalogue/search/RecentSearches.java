package skillway.catalogue.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.search.scan.Found;

/** Remembers what the last few searches found, so that paging through a list does not search again. */
final class RecentSearches {

    private static final int MOST = 24;

    private record Key(
            Object generation, CourseQuery query, @Nullable HelpsMe me) {}

    private final Map<Key, Found> found = new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST;
        }
    };

    Found get(Object generation, CourseQuery query, @Nullable HelpsMe me, Supplier<Found> search) {
        Key key = new Key(generation, query, me);
        Found known = known(key);
        if (known != null) {
            return known;
        }
        Found fresh = search.get();
        keep(key, fresh);
        return fresh;
    }

    private synchronized @Nullable Found known(Key key) {
        return found.get(key);
    }

    private synchronized void keep(Key key, Found fresh) {
        found.keySet().removeIf(old -> !old.generation().equals(key.generation()));
        found.put(key, fresh);
    }
}
