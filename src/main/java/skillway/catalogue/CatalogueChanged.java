package skillway.catalogue;

import java.util.Set;

/**
 * Says, within the transaction that did it, that courses were added, changed or withdrawn.
 *
 * @param courses which ones; empty when so many changed that everything is to be read anew
 */
public record CatalogueChanged(Set<CourseId> courses) {

    public CatalogueChanged {
        courses = Set.copyOf(courses);
    }

    /** After an import: read everything anew. */
    public static CatalogueChanged everywhere() {
        return new CatalogueChanged(Set.of());
    }
}
