package skillway.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.TeamId;
import skillway.identity.Viewer;
import skillway.skills.Assessment.Source;

@Transactional
@WithMockUser(roles = {"CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class AssessingStories {

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private Assessing assessing;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Directory directory;

    private Viewer learner;
    private Viewer lead;
    private Viewer mentor;
    private Viewer leadOfOthers;
    private SkillId skill;

    @BeforeEach
    void the_people() {
        TeamId team = directory.team("Trapeze").id();
        lead = viewer("lead", team, Part.LEAD);
        learner = viewer("learner", team, Part.LEARNER);
        mentor = viewer("mentor", null, Part.MENTOR);
        leadOfOthers = viewer("other", directory.team("Lions").id(), Part.LEAD);
        skill = framework
                .keep(Skill.create(framework.newSkillId(), "Balancing", "Circus", "", Set.of()))
                .id();
    }

    @Test
    void the_newest_assessment_counts_whoever_made_it() {
        assessing.assess(learner, skill, 4);
        assessing.assess(lead, learner.id(), skill, 2);

        assertThat(assessing.levelsOf(learner, learner.id())).isEqualTo(Map.of(skill, 2));
        assertThat(assessing.history(learner, learner.id(), skill))
                .extracting(Assessment::source)
                .containsExactly(Source.LEAD, Source.SELF);
    }

    @Test
    void the_levels_of_an_earlier_day_are_still_known() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        assessing.add(List.of(
                seen(1, now.minus(30, ChronoUnit.DAYS)),
                seen(3, now.minus(10, ChronoUnit.DAYS)),
                seen(5, now.plus(9, ChronoUnit.DAYS))));

        assertThat(assessing
                        .levelsSince(learner, learner.id(), now.minus(20, ChronoUnit.DAYS))
                        .then())
                .containsEntry(skill, 1);
        assertThat(assessing
                        .levelsSince(learner, learner.id(), now.minus(40, ChronoUnit.DAYS))
                        .then())
                .isEmpty();
        assertThat(assessing.levelsOf(learner, learner.id())).containsEntry(skill, 3);
    }

    @Test
    void nobody_but_the_person_and_the_lead_of_the_team_sees_levels() {
        assessing.assess(learner, skill, 3);

        assertThat(assessing.levelsOf(lead, learner.id())).containsEntry(skill, 3);
        assertThat(assessing.levelsOf(mentor, learner.id())).isEmpty();
        assertThat(assessing.levelsOf(leadOfOthers, learner.id())).isEmpty();
        assertThat(assessing.history(mentor, learner.id(), skill)).isEmpty();
        assertThat(assessing.levelsOfTeam(leadOfOthers)).doesNotContainKey(learner.id());
    }

    @Test
    void a_lead_sees_everybody_of_the_team_also_who_answered_nothing_yet() {
        assessing.assess(learner, skill, 3);

        assertThat(assessing.levelsOfTeam(lead)).isEqualTo(Map.of(learner.id(), Map.of(skill, 3), lead.id(), Map.of()));
        assertThat(assessing.levelsOfTeam(learner)).isEmpty();
    }

    @Test
    void only_the_lead_of_the_team_says_the_level_of_somebody_else() {
        for (Viewer other : List.of(mentor, leadOfOthers, learner)) {
            assertThatThrownBy(() -> assessing.assess(other, lead.id(), skill, 1))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_level_outside_0_to_5_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> assessing.assess(learner, skill, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Level 6 is not one of 0 to 5.");
    }

    @Test
    void a_learner_adds_no_batch_of_levels() {
        security.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken("somebody", "", "ROLE_LEARNER", "ROLE_LEAD", "ROLE_MENTOR"));
        List<Assessment> mine = List.of(seen(5, Instant.EPOCH));

        assertThatThrownBy(() -> assessing.add(mine)).isInstanceOf(AccessDeniedException.class);
    }

    private Assessment seen(int level, Instant at) {
        return Assessment.seen(learner.id(), skill, level, Source.SELF, null, at);
    }

    private Viewer viewer(String name, @Nullable TeamId team, Part part) {
        Person person = directory.keep(
                Person.create(directory.newId(), name + "@circus.example", name, EnumSet.of(part))
                        .withTeam(team),
                "");
        return new Viewer(person.id(), name, EnumSet.of(part), team);
    }
}

@ApplicationTest
class AssessingOnH2Test extends AssessingStories {}

@PostgresTest
class AssessingOnPostgresTest extends AssessingStories {}
