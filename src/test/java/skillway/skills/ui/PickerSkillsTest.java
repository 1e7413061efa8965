package skillway.skills.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.skills.AreaOrder;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillId;

class PickerSkillsTest {

    private static final Skill SWORDS = skill(1, "Sword juggling", "Air");
    private static final Skill WIRE = skill(2, "Wire walking", "Ground");
    private static final Skill TRAPEZE = skill(3, "Trapeze", "Air");

    @Test
    void areas_stand_in_their_fixed_order_and_the_weightiest_skill_first() {
        PickerSkills skills = of(Map.of());

        assertThat(skills.areas()).extracting(PickerSkills.Area::name).containsExactly("Ground", "Air");
        assertThat(skills.areas().getLast().skills())
                .extracting(PickerSkills.Cells::name)
                .containsExactly("Trapeze", "Sword juggling");
        assertThat(skills.areas()).extracting(PickerSkills.Area::colour).containsExactly(1, 2);
    }

    @Test
    void a_skill_never_assessed_is_not_answered_which_is_less_than_level_0() {
        PickerSkills skills = of(Map.of(SWORDS.id(), 0));

        assertThat(skills.answered()).isEqualTo(1);
        assertThat(skills.with(WIRE.id(), 3).answered()).isEqualTo(2);
    }

    @Test
    void a_ninth_area_shares_the_last_colour() {
        AreaOrder order = new AreaOrder(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));

        assertThat(List.of(order.colour("a"), order.colour("h"), order.colour("i"), order.colour("unknown")))
                .containsExactly(1, 8, 8, 8);
    }

    private static PickerSkills of(Map<SkillId, Integer> levels) {
        RoleProfile role = new RoleProfile(
                new RoleId(1),
                1,
                "Star",
                "Circus",
                "",
                Set.of(need(SWORDS, 3), need(WIRE, 9), need(TRAPEZE, 7)),
                List.of());
        return PickerSkills.of(
                role,
                Map.of(SWORDS.id(), SWORDS, WIRE.id(), WIRE, TRAPEZE.id(), TRAPEZE),
                new AreaOrder(List.of("Ground", "Air")),
                levels);
    }

    private static Requirement need(Skill skill, int weight) {
        return new Requirement(skill.id(), 3, weight, false);
    }

    private static Skill skill(long id, String name, String area) {
        return Skill.create(new SkillId(id), name, area, "", Set.of());
    }
}
