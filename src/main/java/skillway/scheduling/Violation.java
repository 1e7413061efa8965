package skillway.scheduling;

/**
 * A rule that a plan breaks.
 *
 * @param rule name of the rule, such as {@code weekly-budget}
 * @param candidate the course it breaks the rule with; -1 if it is no single course
 * @param week the week in question; -1 if it is no single week
 */
public record Violation(String rule, int candidate, int week) {}
