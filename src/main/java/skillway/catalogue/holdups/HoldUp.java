package skillway.catalogue.holdups;

import skillway.catalogue.CourseId;

/**
 * A course that no plan can count with, and that others need first.
 *
 * @param meets whether it has fixed dates, of which none is known; otherwise its hours are not known
 * @param behind how many courses need it and have no other course in its place, 1 or more
 */
public record HoldUp(CourseId course, String title, boolean meets, int behind) {

    /** What is not known, such as "its hours". */
    public String lacks() {
        return meets ? "its dates" : "its hours";
    }

    /** Such as "3 courses need it first". */
    public String neededBy() {
        return behind == 1 ? "1 course needs it first" : "%,d courses need it first".formatted(behind);
    }
}
