package skillway.catalogue.search;

import skillway.catalogue.Course;

/**
 * A course that was found.
 *
 * @param helps how much it raises the coverage of the role of the one who asked, 0 to 1
 */
public record CourseHit(Course course, double helps) {}
