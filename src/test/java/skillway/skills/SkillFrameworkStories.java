package skillway.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;

@Transactional
@WithMockUser(roles = "CATALOGUE_ADMIN")
abstract class SkillFrameworkStories {

    @Autowired
    private SkillFramework framework;

    @Test
    void a_skill_is_found_again_by_name_whatever_its_capitals_and_blanks() {
        Skill kept = keep("Juggling  with\nknives", "Circus", new Skill.Descriptor(2, "Drops one knife in ten"));

        assertThat(framework.skillByName(" juggling WITH knives ")).contains(kept);
        assertThat(framework.skill(kept.id())).contains(kept);
        assertThat(framework.skills()).contains(kept);
        assertThat(framework.skills(List.of(kept.id()))).containsOnlyKeys(kept.id());
        assertThat(kept.name()).isEqualTo("Juggling with knives");
    }

    @Test
    void asking_for_no_skills_gives_none() {
        assertThat(framework.skills(List.of())).isEmpty();
    }

    @Test
    void two_skills_never_share_a_name() {
        keep("Tightrope", "Circus");

        assertThatThrownBy(() -> keep("TIGHTROPE", "Circus"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a skill \"TIGHTROPE\" already. Change that one, or choose another name.");
    }

    @Test
    void the_second_of_two_editors_is_told() {
        Skill first = keep("Trapeze", "Circus");
        framework.keep(first.withDescriptors(Set.of(new Skill.Descriptor(1, "Holds on"))));

        assertThatThrownBy(() -> framework.keep(first))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageStartingWith("Somebody else changed the skill \"Trapeze\" meanwhile.");
    }

    @Test
    void a_role_is_found_again_with_all_that_it_needs() {
        Skill fire = keep("Fire breathing", "Circus");
        RoleProfile kept = framework.keep(new RoleProfile(
                framework.newRoleId(),
                0,
                "Ringmaster",
                "Circus",
                "Leads the show",
                Set.of(new RoleProfile.Requirement(fire.id(), 3, 8, true)),
                List.of(new RoleProfile.Qualification("A whip"), new RoleProfile.Qualification("A hat"))));

        assertThat(framework.role(kept.id())).contains(kept);
        assertThat(framework.roleByName("ringMASTER")).contains(kept);
        assertThat(framework.roles()).contains(new RoleSummary(kept.id(), "Ringmaster", "Circus", 1));
    }

    @Test
    void a_new_area_comes_after_the_others_and_keeps_its_place() {
        keep("Aardvark riding", "A circus of animals");
        int place = framework.areas().position("A circus of animals");
        keep("Acrobatics", "A later area");

        assertThat(framework.areas().position("A circus of animals")).isEqualTo(place);
        assertThat(framework.areas().position("A later area")).isEqualTo(place + 1);
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void nobody_but_a_catalogue_admin_changes_the_framework() {
        Skill skill = Skill.create(new SkillId(1), "Mine", "Mine", "", Set.of());
        RoleProfile role = new RoleProfile(new RoleId(1), 0, "Mine", "", "", Set.of(), List.of());

        assertThatThrownBy(() -> framework.keep(skill)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> framework.keep(role)).isInstanceOf(AccessDeniedException.class);
    }

    private Skill keep(String name, String area, Skill.Descriptor... descriptors) {
        return framework.keep(Skill.create(framework.newSkillId(), name, area, "", Set.of(descriptors)));
    }
}

@ApplicationTest
class SkillFrameworkOnH2Test extends SkillFrameworkStories {}

@PostgresTest
class SkillFrameworkOnPostgresTest extends SkillFrameworkStories {}
