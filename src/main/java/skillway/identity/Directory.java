package skillway.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people and teams of the organisation: names and parts, none of anybody's levels or plans. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final People people;
    private final Teams teams;
    private final PasswordEncoder passwords;

    Directory(People people, Teams teams, PasswordEncoder passwords) {
        this.people = people;
        this.teams = teams;
        this.passwords = passwords;
    }

    /** True before the first administrator has made an account. */
    public boolean isEmpty() {
        return people.count() == 0;
    }

    public List<Person> everybody() {
        return people.findAllByOrderByName();
    }

    public Optional<Person> find(PersonId id) {
        return people.findById(id);
    }

    public Optional<Person> findByEmail(String email) {
        return people.findByEmail(email.strip().toLowerCase(java.util.Locale.ROOT));
    }

    public Optional<Person> mentorOf(PersonId learner) {
        return people.findById(learner).map(Person::mentorId).flatMap(people::findById);
    }

    /** Whether somebody reads this learner's plans. */
    public boolean hasMentor(PersonId learner) {
        return people.existsByIdAndMentorIdIsNotNull(learner);
    }

    public List<Person> menteesOf(PersonId mentor) {
        return people.findByMentorIdOrderByName(mentor);
    }

    public List<Person> membersOf(TeamId team) {
        return people.findByTeamIdOrderByName(team);
    }

    public List<Team> teams() {
        return teams.findAllByOrderByName();
    }

    /**
     * Adds somebody, or keeps a changed somebody.
     *
     * @param password the first password of a new person, or an empty text to leave it as it is
     * @throws IllegalArgumentException with a sentence when the e-mail address is taken or the password too short
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Person keep(Person person, String password) {
        return Passwords.store(people, passwords, person, password);
    }

    /** A person to fill in, with an id of its own. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public PersonId newId() {
        return new PersonId(people.nextId());
    }

    /** The team of that name, made if there is none yet. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Team team(String name) {
        return teams.findByName(name.strip())
                .orElseGet(() -> teams.save(new Team(new TeamId(teams.nextId()), 0, name.strip())));
    }
}
