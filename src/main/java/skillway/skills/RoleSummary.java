package skillway.skills;

/**
 * A role profile in a list of many.
 *
 * @param family the profession it belongs to, may be empty
 * @param skills how many skills the role needs, 0 or more
 */
public record RoleSummary(RoleId id, String name, String family, int skills) {}
