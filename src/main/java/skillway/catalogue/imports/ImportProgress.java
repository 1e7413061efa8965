package skillway.catalogue.imports;

/** Hears, on the thread that imports, how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** For whoever does not want to know. */
    ImportProgress UNHEARD = (step, rows, of) -> {};

    /** One pass over the rows; each begins at 0 again. */
    enum Step {
        CHECK,
        WRITE,
        /** What belongs to the courses: prerequisites, levels, dates. */
        LINK
    }

    /** So many rows of all are through this step. */
    void reached(Step step, int rows, int of);
}
