package skillway.skills.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import skillway.skills.imports.draft.LevelWords;
import skillway.tables.Table;

/**
 * What a person decides where a file does not say it.
 *
 * @param levelWords the file's own words for levels, lowest first, each with a level 1 to 5
 * @param weight of a skill in a role where the file has none, 1 to 10
 * @param essentialFrom the level, 1 to 5, from which a skill is essential where the file does not say
 * @param area of a new skill where the file has none
 */
public record Choices(Map<String, Integer> levelWords, int weight, int essentialFrom, String area) {

    public Choices {
        levelWords = new LinkedHashMap<>(levelWords);
    }

    /** What fits a file unless somebody knows better. */
    public static Choices suggestedFor(Table table) {
        return new Choices(LevelWords.in(table), 5, 4, "General");
    }

    /** The same with another level for a word. */
    public Choices withLevel(String word, int level) {
        Map<String, Integer> changed = new LinkedHashMap<>(levelWords);
        changed.put(word, level);
        return new Choices(changed, weight, essentialFrom, area);
    }

    public Choices withWeight(int changed) {
        return new Choices(levelWords, changed, essentialFrom, area);
    }

    public Choices withEssentialFrom(int level) {
        return new Choices(levelWords, weight, level, area);
    }

    public Choices withArea(String changed) {
        return new Choices(levelWords, weight, essentialFrom, changed);
    }

    /** The level that a text of the file means, a word of {@link #levelWords} or a number 1 to 5. */
    public Optional<Integer> level(String text) {
        for (Map.Entry<String, Integer> word : levelWords.entrySet()) {
            if (word.getKey().equalsIgnoreCase(text)) {
                return Optional.of(word.getValue());
            }
        }
        return text.matches("[1-5]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
