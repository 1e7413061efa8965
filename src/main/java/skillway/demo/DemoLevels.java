package skillway.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.skills.Assessing;
import skillway.skills.Assessment;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.tables.Row;
import skillway.tables.Table;

/** Brings in the levels that people saw in themselves, and that their mentors and leads saw in them. */
@Component
@Profile("demo")
class DemoLevels {

    private final Directory directory;
    private final SkillFramework framework;
    private final Assessing assessing;

    DemoLevels(Directory directory, SkillFramework framework, Assessing assessing) {
        this.directory = directory;
        this.framework = framework;
        this.assessing = assessing;
    }

    void load(Table levels) {
        Map<String, Person> people = new HashMap<>();
        directory.everybody().forEach(person -> people.put(person.email(), person));
        Map<String, SkillId> skills = new HashMap<>();
        for (Skill skill : framework.skills()) {
            skills.put(skill.name(), skill.id());
        }
        assessing.add(
                levels.rows().stream().map(row -> seen(row, people, skills)).toList());
    }

    private Assessment seen(Row row, Map<String, Person> people, Map<String, SkillId> skills) {
        Person person = DemoFacts.named(people, row.get("email"), row);
        Assessment.Source source = Assessment.Source.valueOf(row.get("by").toUpperCase(Locale.ROOT));
        return Assessment.seen(
                person.id(),
                DemoFacts.named(skills, row.get("skill"), row),
                Integer.parseInt(row.get("level")),
                source,
                assessor(person, source),
                LocalDate.parse(row.get("date")).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private @Nullable PersonId assessor(Person person, Assessment.Source source) {
        return switch (source) {
            case SELF -> person.id();
            case MENTOR -> person.mentorId();
            case LEAD -> leadOf(person);
            default -> null;
        };
    }

    private @Nullable PersonId leadOf(Person person) {
        return person.teamId() == null
                ? null
                : directory.membersOf(person.teamId()).stream()
                        .filter(member -> member.plays(Part.LEAD))
                        .map(Person::id)
                        .findFirst()
                        .orElse(null);
    }
}
