package skillway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import skillway.ApplicationTest;
import skillway.identity.DemoSignIn;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.Viewer;
import skillway.mentoring.Mentoring;
import skillway.plan.read.PlanReading;
import skillway.plan.read.PlanSnapshot;
import skillway.skills.Assessing;
import skillway.skills.SkillFramework;

@ApplicationTest
class DemoStoryTest {

    @Autowired
    private Directory directory;

    @Autowired
    private DemoSignIn demo;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Assessing assessing;

    @Autowired
    private PlanReading plans;

    @Autowired
    private Mentoring mentoring;

    @Test
    void the_organisation_has_people_teams_skills_and_roles() {
        // Other tests of this context may have added some of their own.
        assertThat(directory.everybody())
                .filteredOn(person -> person.email().endsWith("@nordvik.example"))
                .hasSize(41);
        assertThat(directory.teams()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(framework.skills()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(framework.roles()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(framework.areas().names()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void the_cast_signs_in_in_the_order_of_the_story() {
        assertThat(demo.cast())
                .extracting(person -> person.name().split(" ")[0])
                .containsExactly("Ada", "Grace", "Katherine", "Barbara", "Hedy");
    }

    @Test
    void ada_knows_her_levels_and_nobody_of_another_team_does() {
        Person ada = demo.cast().getFirst();
        Viewer herself = new Viewer(ada.id(), ada.name(), ada.playedParts(), ada.teamId());
        Person barbara = demo.cast().get(3);
        Viewer admin = new Viewer(barbara.id(), barbara.name(), barbara.playedParts(), barbara.teamId());

        assertThat(assessing.levelsOf(herself, ada.id())).hasSizeGreaterThan(15);
        assertThat(assessing.levelsOf(admin, ada.id())).isEmpty();
    }

    @Test
    void ada_is_on_her_way_and_grace_has_plans_to_read() {
        Viewer ada = Viewer.of(demo.cast().getFirst());
        Viewer grace = Viewer.of(demo.cast().get(1));

        PlanSnapshot plan = plans.planOf(ada).orElseThrow();

        assertThat(plan.roleName()).isEqualTo("Software Development Manager");
        assertThat(plan.courses()).hasSizeGreaterThan(10);
        assertThat(mentoring.standing(ada, plan).words()).contains("Grace Moreau");
        assertThat(mentoring.inbox(grace)).isNotEmpty();
    }
}
