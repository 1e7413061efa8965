package skillway.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillway.coverage.Need;
import skillway.coverage.SkillArea;
import skillway.skills.AreaOrder;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** One skill that a role asks for, with its name. */
record Asked(Need need, String name, boolean essential) {

    /** All that a role asks for: by area, then by weight, then by name. */
    static List<Asked> all(RoleProfile role, SkillFramework framework) {
        AreaOrder areas = framework.areas();
        Map<SkillId, Skill> skills = framework.skills(
                role.requirements().stream().map(Requirement::skillId).toList());
        return role.requirements().stream()
                .flatMap(requirement -> Stream.ofNullable(skills.get(requirement.skillId()))
                        .map(skill -> of(requirement, skill, areas)))
                .sorted(Comparator.comparingInt(
                                (Asked one) -> areas.position(one.need().area().name()))
                        .thenComparingDouble(one -> -one.need().weight())
                        .thenComparing(Asked::name))
                .toList();
    }

    private static Asked of(Requirement requirement, Skill skill, AreaOrder areas) {
        SkillArea area = new SkillArea(areas.colour(skill.area()), skill.area());
        return new Asked(Need.of(requirement, area), skill.name(), requirement.essential());
    }
}
