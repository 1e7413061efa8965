package skillway.skills.imports.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillId;
import skillway.tables.Nearest;
import skillway.tables.Row;

/** Builds roles from rows of one skill each. A role with a refused row waits as a whole: half a role is a wrong one. */
public final class RoleTable {

    private final SkillBook skills;
    private final Findings findings;
    private final Nearest nearest = new Nearest();
    private final Map<String, RoleDraft> roles = new LinkedHashMap<>();
    private final Set<String> waiting = new HashSet<>();

    public RoleTable(SkillBook skills, Findings findings) {
        this.skills = skills;
        this.findings = findings;
    }

    /** Takes what a row says of a role. */
    public void take(Row row, RequirementRow requirement) {
        RoleDraft role = roles.computeIfAbsent(
                SkillBook.key(requirement.role()), key -> new RoleDraft(row.line(), requirement.role()));
        role.describe(requirement);
        if (!requirement.skill().isEmpty()) {
            boolean first = role.need(new Requirement(
                    skill(requirement), requirement.required(), requirement.weight(), requirement.essential()));
            if (!first) {
                findings.leaveOut("they repeat a skill of the same role, and the highest level counts");
            }
        }
    }

    /** Remembers that a row of this role was refused; an empty name holds nothing back. */
    public void holdBack(String role) {
        if (!role.isBlank()) {
            waiting.add(SkillBook.key(role));
        }
    }

    private SkillId skill(RequirementRow row) {
        if (row.carriesSkill()) {
            return skills.findOrBring(row).id();
        }
        Optional<Skill> skill = skills.find(row.skill());
        return skill.orElseThrow(() -> unknown(row.skill())).id();
    }

    private RefusedCell unknown(String name) {
        String near = nearest.to(name, skills.names()).orElse("");
        return new RefusedCell(
                "skill",
                name,
                "There is no skill \"%s\".".formatted(name),
                near.isEmpty() ? "Import the skills first, or add it by hand." : "Did you mean %s?".formatted(near),
                near);
    }

    /** The roles without a refused row. */
    public Collection<RoleDraft> complete() {
        return roles.entrySet().stream()
                .filter(role -> !waiting.contains(role.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many roles wait for a refused row. */
    public int waiting() {
        return waiting.size();
    }
}
