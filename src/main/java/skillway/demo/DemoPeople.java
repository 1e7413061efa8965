package skillway.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.tables.Row;
import skillway.tables.Table;

/** Brings in the people and teams; nobody gets a password, the demo signs in by one click. */
@Component
@Profile("demo")
class DemoPeople {

    private final Directory directory;

    DemoPeople(Directory directory) {
        this.directory = directory;
    }

    void load(Table people) {
        people.rows().forEach(row -> directory.keep(person(row), ""));
        // Mentors last: everybody has to be there first.
        people.rows().stream().filter(row -> !row.get("mentor").isBlank()).forEach(this::giveMentor);
    }

    private Person person(Row row) {
        Person person = Person.create(directory.newId(), row.get("email"), row.get("name"), parts(row.get("parts")))
                .withJob(row.get("title"), row.get("line"));
        return row.get("team").isBlank()
                ? person
                : person.withTeam(directory.team(row.get("team")).id());
    }

    private void giveMentor(Row row) {
        Person mentee = directory.findByEmail(row.get("email")).orElseThrow();
        Person mentor = directory.findByEmail(row.get("mentor")).orElseThrow();
        directory.keep(mentee.withMentor(mentor.id()), "");
    }

    private static Set<Part> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .map(Part::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
