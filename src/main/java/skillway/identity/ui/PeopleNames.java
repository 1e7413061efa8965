package skillway.identity.ui;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.Team;
import skillway.identity.TeamId;

/** Names for the ids in the list of people, read once for all its rows. */
class PeopleNames {

    private final Directory directory;
    private Map<TeamId, String> teams = Map.of();
    private Map<PersonId, String> people = Map.of();

    PeopleNames(Directory directory) {
        this.directory = directory;
    }

    void read() {
        teams = directory.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        people = directory.everybody().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    String team(@Nullable TeamId id) {
        return id == null ? "" : teams.getOrDefault(id, "");
    }

    String person(@Nullable PersonId id) {
        return id == null ? "" : people.getOrDefault(id, "");
    }

    String parts(Person person) {
        return person.playedParts().stream().sorted().map(Part::label).collect(Collectors.joining(", "));
    }
}
