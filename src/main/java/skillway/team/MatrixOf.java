package skillway.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.coverage.Coverage;
import skillway.coverage.Need;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.skills.RoleProfile;
import skillway.team.TeamMatrix.Cell;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;

/**
 * Puts a matrix together.
 *
 * @param asked what the role asks for, in the order of the columns
 * @param targets the name of the role that each person's own plan leads to
 * @param behind minutes that each person's own plan is behind
 */
record MatrixOf(
        String team,
        RoleProfile role,
        List<Asked> asked,
        List<Person> people,
        Map<PersonId, Outlook> outlooks,
        Map<PersonId, String> targets,
        Map<PersonId, Integer> behind) {

    private static final Outlook NOTHING = new Outlook(Map.of(), List.of());

    TeamMatrix on(LocalDate asOf, LocalDate today, LocalDate horizon) {
        LocalDate until = asOf.isAfter(today) ? asOf : horizon;
        return new TeamMatrix(
                team,
                role.id(),
                role.name(),
                asOf,
                until,
                horizon,
                asked.stream().map(one -> column(one, today, until)).toList(),
                people.stream()
                        .sorted(Comparator.comparing(Person::name))
                        .map(person -> row(person, asOf, today, until))
                        .toList());
    }

    private Column column(Asked one, LocalDate today, LocalDate until) {
        Need need = one.need();
        return new Column(
                need.skill(),
                one.name(),
                need.area(),
                need.required(),
                one.essential(),
                met(need, today),
                met(need, until));
    }

    private int met(Need need, LocalDate day) {
        return (int) people.stream()
                .filter(person -> outlook(person).level(need.skill(), day) >= need.required())
                .count();
    }

    private Row row(Person person, LocalDate asOf, LocalDate today, LocalDate until) {
        Outlook outlook = outlook(person);
        return new Row(
                person.id(),
                person.name(),
                targets.get(person.id()),
                !outlook.now().isEmpty(),
                coverage(outlook, today),
                coverage(outlook, until),
                behind.getOrDefault(person.id(), 0),
                asked.stream().map(one -> cell(outlook, one.need(), asOf)).toList());
    }

    private static Cell cell(Outlook outlook, Need need, LocalDate asOf) {
        int level = outlook.level(need.skill(), asOf);
        @Nullable LocalDate closes = level >= need.required()
                ? null
                : outlook.reaches(need.skill(), need.required()).orElse(null);
        return new Cell(level, need.required(), closes);
    }

    private double coverage(Outlook outlook, LocalDate day) {
        List<Need> needs = asked.stream().map(Asked::need).toList();
        return Coverage.of(needs, skill -> outlook.level(skill, day)).percent().orElse(0);
    }

    private Outlook outlook(Person person) {
        return outlooks.getOrDefault(person.id(), NOTHING);
    }
}
