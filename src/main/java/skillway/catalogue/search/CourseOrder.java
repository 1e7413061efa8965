package skillway.catalogue.search;

/** What stands first in a list of courses. */
public enum CourseOrder {
    BEST_MATCH,
    FOR_ME,
    TITLE,
    SHORTEST;

    /** The order in words, such as "Best match". */
    public String label() {
        return switch (this) {
            case BEST_MATCH -> "Best match";
            case FOR_ME -> "Helps me most";
            case TITLE -> "Title";
            case SHORTEST -> "Shortest first";
        };
    }
}
