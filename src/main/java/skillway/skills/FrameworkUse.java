package skillway.skills;

import java.util.Optional;

/** Tells what else uses a skill or a role, in counts that anybody may know; each feature that does so says it. */
public interface FrameworkUse {

    /** Such as "12 courses"; empty when nothing here uses the skill. */
    Optional<String> ofSkill(SkillId skill);

    /** Such as "3 plans"; empty when nothing here uses the role. */
    Optional<String> ofRole(RoleId role);
}
