package skillway.skills.imports.draft;

/**
 * One row of a file of roles: a role, and one skill that it needs.
 *
 * @param skill empty in a row that only describes the role
 * @param carriesSkill whether the row says enough to make the skill if nobody knows it
 * @param descriptor what one can observe at the required level; may be empty
 * @param required 1 to 5; 0 without a skill
 * @param weight 1 to 10
 */
public record RequirementRow(
        String role,
        String family,
        String description,
        String qualifications,
        String skill,
        boolean carriesSkill,
        String area,
        String skillDescription,
        String descriptor,
        int required,
        int weight,
        boolean essential) {}
