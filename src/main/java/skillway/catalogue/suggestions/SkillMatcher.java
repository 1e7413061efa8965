package skillway.catalogue.suggestions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import skillway.skills.Skill;

/** Finds the skills whose words a course uses. A rare word says more than a frequent one, as in BM25. */
final class SkillMatcher {

    /** @param score 0 to 100 */
    record Match(Skill skill, int score, String words) {}

    private static final double NAME = 0.78;
    private static final double WITHOUT_BRACKETS = 0.85;
    private static final double TEXT = 0.22;
    private static final double NAME_OF_ONE = 0.62;
    private static final double TEXT_OF_ONE = 0.4;
    private static final double TEXT_HALF = 8;
    private static final double EVERYDAY = 0.6;
    private static final double RARE = 3;
    private static final int LEAST = 25;
    private static final int MOST_WORDS = 6;
    private static final int MOST_MATCHES = 8;

    private final Map<String, List<SkillWords>> byNameStem = new HashMap<>();
    private final Map<String, Integer> skillsWith = new HashMap<>();
    private final int count;

    SkillMatcher(Collection<Skill> skills) {
        count = skills.size();
        for (Skill skill : skills) {
            SkillWords words = SkillWords.of(skill);
            words.name()
                    .forEach(stem -> byNameStem
                            .computeIfAbsent(stem, any -> new ArrayList<>())
                            .add(words));
            Set<String> all = new HashSet<>(words.name());
            all.addAll(words.brackets());
            all.addAll(words.text());
            all.forEach(stem -> skillsWith.merge(stem, 1, Integer::sum));
        }
    }

    /** The best few, the best first. */
    List<Match> matches(Evidence evidence) {
        Set<SkillWords> candidates = new LinkedHashSet<>();
        evidence.words().keySet().forEach(stem -> candidates.addAll(byNameStem.getOrDefault(stem, List.of())));
        return candidates.stream()
                .map(skill -> match(skill, evidence.words()))
                .filter(match -> match.score() >= LEAST)
                .sorted(Comparator.comparingInt(Match::score)
                        .reversed()
                        .thenComparing(match -> match.skill().name()))
                .limit(MOST_MATCHES)
                .toList();
    }

    private Match match(SkillWords skill, Map<String, Evidence.Word> words) {
        double name = share(skill.name(), words) * Math.sqrt(part(skill.name(), words)) * rarity(skill.name());
        double text = sum(skill.text(), words);
        double supported = Math.sqrt(name) * text / (text + TEXT_HALF);
        double score = skill.name().size() == 1
                ? NAME_OF_ONE * name + TEXT_OF_ONE * supported
                : NAME * name + TEXT * supported;
        if (!skill.brackets().isEmpty()) {
            score *= WITHOUT_BRACKETS + (1 - WITHOUT_BRACKETS) * share(skill.brackets(), words);
        }
        return new Match(skill.skill(), (int) Math.round(100 * Math.min(1, score)), said(skill, words));
    }

    /** Names of everyday words, such as "analysis", say less about a course than rare ones: 0.6 to 1. */
    private double rarity(Set<String> stems) {
        double all = stems.stream().mapToDouble(this::says).sum();
        return EVERYDAY + (1 - EVERYDAY) * Math.min(1, all / RARE);
    }

    /** How many of these stems the course has at all, 0 to 1: one word out of three is an accident. */
    private static double part(Set<String> stems, Map<String, Evidence.Word> words) {
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(words::containsKey).count() / stems.size();
    }

    /** How much of these stems the course has, 0 to 1, by what each of them says. */
    private double share(Set<String> stems, Map<String, Evidence.Word> words) {
        double all = stems.stream().mapToDouble(this::says).sum();
        return all == 0 ? 0 : sum(stems, words) / all;
    }

    private double sum(Set<String> stems, Map<String, Evidence.Word> words) {
        double sum = 0;
        for (String stem : stems) {
            Evidence.Word word = words.get(stem);
            sum += word == null ? 0 : word.weight() * says(stem);
        }
        return sum;
    }

    private double says(String stem) {
        int with = skillsWith.getOrDefault(stem, 0);
        return Math.log(1 + (count - with + 0.5) / (with + 0.5));
    }

    private static String said(SkillWords skill, Map<String, Evidence.Word> words) {
        List<String> stems = new ArrayList<>(skill.name());
        stems.addAll(skill.brackets());
        stems.addAll(skill.text());
        Set<String> said = new LinkedHashSet<>();
        for (String stem : stems) {
            Evidence.Word word = words.get(stem);
            if (word != null && said.size() < MOST_WORDS) {
                said.add(word.word().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", said);
    }
}
