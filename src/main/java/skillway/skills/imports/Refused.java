package skillway.skills.imports;

import skillway.tables.Problem;

/**
 * A row that cannot go in as it is.
 *
 * @param problem where, what is wrong, what to do
 * @param better what probably was meant instead of the cell's value; empty when nothing is near
 */
public record Refused(Problem problem, String better) {}
