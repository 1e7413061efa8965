package skillway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;

@Transactional
abstract class PeopleStories {

    @Autowired
    private People people;

    @Autowired
    private Teams teams;

    @Test
    void a_person_is_found_again_with_parts_team_and_mentor() {
        Team team = teams.save(new Team(new TeamId(teams.nextId()), 0, "Night shift"));
        Person mentor = people.save(
                Person.create(new PersonId(people.nextId()), "m@x.example", "Mia", EnumSet.of(Part.MENTOR)));
        Person stored = people.save(
                Person.create(new PersonId(people.nextId()), "L@x.example", "Leo", EnumSet.of(Part.LEARNER, Part.LEAD))
                        .withTeam(team.id())
                        .withMentor(mentor.id()));

        Person found = people.findByEmail("l@x.example").orElseThrow();

        assertThat(found).isEqualTo(stored);
        assertThat(found.version()).isEqualTo(1);
        assertThat(people.findByMentorIdOrderByName(mentor.id())).containsExactly(found);
        assertThat(people.findByTeamIdOrderByName(team.id())).containsExactly(found);
    }
}

@ApplicationTest
class PeopleOnH2Test extends PeopleStories {}

@PostgresTest
class PeopleOnPostgresTest extends PeopleStories {}
