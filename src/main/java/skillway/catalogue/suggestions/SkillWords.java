package skillway.catalogue.suggestions;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import skillway.skills.Skill;

/**
 * A skill as stems: those of its name, of what stands in brackets behind the name, and of all that describes it.
 *
 * @param text without those of the name and the brackets
 */
record SkillWords(Skill skill, Set<String> name, Set<String> brackets, Set<String> text) {

    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)\\s*");

    static SkillWords of(Skill skill) {
        Matcher matcher = BRACKETS.matcher(skill.name());
        boolean split = matcher.matches();
        Set<String> name = stems(split ? matcher.group(1) : skill.name());
        Set<String> brackets = stems(split ? matcher.group(2) : "");
        Set<String> text = stems(skill.description()
                + " "
                + skill.descriptors().stream().map(Skill.Descriptor::text).collect(Collectors.joining(" ")));
        text.removeAll(name);
        text.removeAll(brackets);
        return new SkillWords(skill, name, brackets, text);
    }

    private static Set<String> stems(String words) {
        return Stems.of(words).stream().map(Stems.Stem::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
