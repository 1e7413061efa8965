package skillway.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import skillway.skills.SkillId;

/**
 * The levels of one person: those of today, and those that the person's plan brings.
 *
 * @param now the levels today, 0 to 5; a skill never assessed is absent
 * @param gains what courses still to come bring, the earliest first
 */
record Outlook(Map<SkillId, Integer> now, List<Gain> gains) {

    /** From this day on the person has the level, 1 to 5, if the plan is kept. */
    record Gain(SkillId skill, int level, LocalDate day) {}

    Outlook {
        now = Map.copyOf(now);
        gains = gains.stream().sorted(Comparator.comparing(Gain::day)).toList();
    }

    /** The level of a skill on a day, if the plan is kept until then. */
    int level(SkillId skill, LocalDate day) {
        return gains.stream()
                .filter(gain -> gain.skill().equals(skill) && !gain.day().isAfter(day))
                .mapToInt(Gain::level)
                .reduce(now.getOrDefault(skill, 0), Math::max);
    }

    /** The day on which the plan brings the skill to a level that the person does not have today. */
    Optional<LocalDate> reaches(SkillId skill, int level) {
        return gains.stream()
                .filter(gain -> gain.skill().equals(skill) && gain.level() >= level)
                .map(Gain::day)
                .findFirst();
    }
}
