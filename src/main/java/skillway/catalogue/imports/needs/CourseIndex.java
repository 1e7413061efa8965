package skillway.catalogue.imports.needs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillway.catalogue.CourseId;

/** Finds courses of the catalogue and of the file by id and, within one provider, by words. */
public final class CourseIndex {

    private final Map<String, CourseRef> byKey = new HashMap<>();
    private final Map<String, Shelf> byProvider = new HashMap<>();

    public CourseIndex(Collection<CourseRef> courses) {
        for (CourseRef course : courses) {
            byKey.put(CourseRef.key(course.code()), course);
            byProvider.computeIfAbsent(course.provider(), any -> new Shelf()).add(course);
        }
    }

    /** The course of that id, written exactly so or with other case and blanks. */
    public Optional<CourseRef> byCode(String code) {
        return Optional.ofNullable(byKey.get(CourseRef.key(code)));
    }

    /** All ids, for suggestions. */
    public Collection<CourseRef> all() {
        return byKey.values();
    }

    /**
     * What the prerequisites of a course say in words. A title means a course of the same provider: another
     * provider's course of that title may be another course.
     */
    public Needs inWords(CourseRef course, String words) {
        Shelf shelf = byProvider.getOrDefault(course.provider(), new Shelf());
        return new WordsParser(phrase -> find(shelf, phrase)).parse(words).without(course.id());
    }

    private Optional<Needs> find(Shelf shelf, String phrase) {
        Optional<CourseId> coded =
                phrase.isBlank() ? Optional.empty() : byCode(phrase).map(CourseRef::id);
        return coded.map(id -> Needs.anyOf(Set.of(id))).or(() -> shelf.find(phrase));
    }
}
