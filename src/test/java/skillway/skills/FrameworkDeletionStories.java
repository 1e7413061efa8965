package skillway.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWorld;
import skillway.plan.edit.PlanEditing;

@Transactional
@WithMockUser(roles = {"LEARNER", "CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class FrameworkDeletionStories {

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private FrameworkDeletion deletion;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Clock clock;

    private PlanWorld world;

    @BeforeEach
    void a_world() {
        world = new PlanWorld(directory, framework, catalogue);
    }

    @Test
    void what_nothing_uses_is_deleted() {
        Skill skill = world.skill("Juggling");
        RoleProfile role = world.role(skill);

        deletion.delete(role.id());
        deletion.delete(skill.id());
        deletion.delete(skill.id());

        assertThat(framework.role(role.id())).isEmpty();
        assertThat(framework.skill(skill.id())).isEmpty();
    }

    @Test
    void a_skill_in_use_stays_and_the_sentence_says_what_uses_it() {
        Skill skill = world.skill("Juggling");
        world.role(skill);
        world.course("Clubs", 4, skill, 2);
        assessing.assess(world.learner("Ada"), skill.id(), 2);

        assertThatThrownBy(() -> deletion.delete(skill.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "“%s” stays, because it is used: 1 role, the levels of 1 person, 1 course. Take it out there,"
                                + " then delete it.",
                        skill.name());
        assertThat(framework.skill(skill.id())).isPresent();
    }

    @Test
    void a_role_that_a_plan_leads_to_stays() {
        RoleProfile role = world.role(world.skill("Juggling"));
        Viewer ada = world.learner("Ada");
        editing.wish(ada, 0, PlanWishes.firstFor(role.id(), LocalDate.now(clock)));

        assertThatThrownBy(() -> deletion.delete(role.id()))
                .hasMessage("“%s” stays, because it is used: 1 plan. Take it out there, then delete it.", role.name());
        assertThat(framework.role(role.id())).isPresent();
    }

    @Test
    @WithMockUser(roles = {"LEARNER", "LEAD", "MENTOR", "ADMINISTRATOR"})
    void nobody_but_a_catalogue_admin_deletes() {
        assertThatThrownBy(() -> deletion.delete(new SkillId(1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> deletion.delete(new RoleId(1))).isInstanceOf(AccessDeniedException.class);
    }
}

@ApplicationTest
class FrameworkDeletionOnH2Test extends FrameworkDeletionStories {}

@PostgresTest
class FrameworkDeletionOnPostgresTest extends FrameworkDeletionStories {}
