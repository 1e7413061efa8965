package skillway.catalogue;

/** Names one course. */
public record CourseId(long value) {}
