package skillway.plan;

/** How a course's part of a week went. */
public enum CheckedIn {
    /** All of it is done, in more or fewer minutes than planned, or in just as many. */
    DONE,
    /** So many minutes of it are done, and the rest is still to do. */
    PARTLY,
    /** Nothing is done this week. */
    NOT
}
