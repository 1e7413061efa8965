package skillway.catalogue.imports;

import java.util.List;
import skillway.catalogue.Course;

/** What an import does with one row. */
public sealed interface RowResult {

    /** Line of the row in the file. */
    int line();

    /** A row that goes in, or is in already. */
    sealed interface Good extends RowResult {

        /** The course as it will be. */
        Course course();

        /** What a person should know about it: what was left out, and why. */
        List<String> notes();
    }

    /** The course is new; its id is made up until it is stored. */
    record New(int line, Course course, List<String> notes) implements Good {}

    /** The catalogue has the course, and it reads differently. */
    record Changed(int line, Course course, List<Change> changes, List<String> notes) implements Good {}

    /** The catalogue has the course as the row says. */
    record Same(int line, Course course, List<String> notes) implements Good {}

    /** The row does not go in. */
    record Refused(int line, List<Fault> faults) implements RowResult {}
}
