package skillway.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.TeamId;
import skillway.identity.Viewer;
import skillway.plan.PlanWorld;
import skillway.skills.Assessing;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@WithMockUser(roles = {"CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class TeamNewsStories {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Assessing assessing;

    @Autowired
    private TeamNews news;

    @Test
    void the_lead_of_a_team_is_told_of_its_members_until_the_page_is_left_and_nobody_else_is() {
        TeamId ours = directory.team("News " + NUMBERS.incrementAndGet()).id();
        TeamId theirs = directory.team("News " + NUMBERS.incrementAndGet()).id();
        Skill skill = new PlanWorld(directory, framework, catalogue).skill("Listening");
        Viewer member = person(ours, Part.LEARNER);
        AtomicInteger lead = new AtomicInteger();
        AtomicInteger otherLead = new AtomicInteger();
        AtomicInteger colleague = new AtomicInteger();
        Runnable leave = news.listen(person(ours, Part.LEAD), lead::incrementAndGet);
        Runnable leaveToo = news.listen(person(theirs, Part.LEAD), otherLead::incrementAndGet);
        news.listen(person(ours, Part.LEARNER), colleague::incrementAndGet);

        assessing.assess(member, skill.id(), 2);
        assertThat(lead).hasValue(1);
        leave.run();
        assessing.assess(member, skill.id(), 3);
        leaveToo.run();

        assertThat(lead).hasValue(1);
        assertThat(otherLead).hasValue(0);
        assertThat(colleague).hasValue(0);
    }

    private Viewer person(TeamId team, Part part) {
        String email = "news%d@team.example".formatted(NUMBERS.incrementAndGet());
        return Viewer.of(directory.keep(
                Person.create(directory.newId(), email, "Somebody", EnumSet.of(part))
                        .withTeam(team),
                ""));
    }
}

@ApplicationTest
class TeamNewsOnH2Test extends TeamNewsStories {}

@PostgresTest
class TeamNewsOnPostgresTest extends TeamNewsStories {}
