package skillway.catalogue.imports.needs;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillway.catalogue.CourseId;

/** The courses of one provider by all the names that words may give them. */
final class Shelf {

    private static final Pattern NUMBERED = Pattern.compile("(.+) \\d+[a-z]?");
    private static final Pattern CHOOSE_ONE = Pattern.compile("(?i)\\[[^\\]]*choose \\W*one\\b");

    private final Map<String, Set<CourseId>> titles = new HashMap<>();
    private final Map<String, Set<CourseId>> shorter = new HashMap<>();
    private final Map<String, Set<CourseId>> series = new HashMap<>();
    private final Map<String, Set<CourseId>> sections = new HashMap<>();
    private final Map<String, Set<CourseId>> choices = new HashMap<>();

    void add(CourseRef course) {
        String whole = TitleKey.ofTitle(course.title());
        put(titles, whole, course.id());
        addSeries(whole, course.id());
        int colon = course.title().indexOf(':');
        if (colon > 0) {
            String head = TitleKey.ofTitle(course.title().substring(0, colon));
            put(shorter, head, course.id());
            put(shorter, TitleKey.ofTitle(course.title().substring(colon + 1)), course.id());
            addSeries(head, course.id());
            addPart(head, whole, course.id());
        }
        addSection(course);
    }

    /** "Algorithms: Design and Analysis, Part 2" is known as "algorithms 2" too, and belongs to "algorithms". */
    private void addPart(String head, String whole, CourseId course) {
        Matcher numbered = NUMBERED.matcher(whole);
        if (numbered.matches() && !NUMBERED.matcher(head).matches()) {
            put(shorter, head + whole.substring(numbered.end(1)), course);
            put(series, head, course);
        }
    }

    private void addSeries(String key, CourseId course) {
        Matcher numbered = NUMBERED.matcher(key);
        if (numbered.matches()) {
            put(series, numbered.group(1), course);
        }
    }

    private void addSection(CourseRef course) {
        String last = course.section().substring(course.section().lastIndexOf('>') + 1);
        int remark = last.indexOf('[');
        String key = TitleKey.ofTitle(remark < 0 ? last : last.substring(0, remark));
        if (!key.isEmpty()) {
            put(CHOOSE_ONE.matcher(last).find() ? choices : sections, key, course.id());
        }
    }

    /**
     * What the words name: one title, the unmistakable part of one, all parts of a series, or all of a section. Words
     * that fit several courses and are no series or section name nothing: nothing is guessed.
     */
    Optional<Needs> find(String words) {
        String key = TitleKey.ofPhrase(words);
        return only(titles, key)
                .or(() -> only(shorter, key))
                .or(() -> key.endsWith(" 1") ? only(shorter, key.substring(0, key.length() - 2)) : Optional.empty())
                .or(() -> wholeSeries(key))
                .or(() -> wholeSection(key));
    }

    private static Optional<Needs> only(Map<String, Set<CourseId>> names, String key) {
        return Optional.ofNullable(names.get(key))
                .filter(courses -> courses.size() == 1)
                .map(Needs::anyOf);
    }

    private Optional<Needs> wholeSeries(String key) {
        return Optional.ofNullable(series.get(key))
                .filter(courses -> courses.size() > 1)
                .map(Needs::allOf);
    }

    private Optional<Needs> wholeSection(String key) {
        if (!sections.containsKey(key) && !choices.containsKey(key)) {
            return Optional.empty();
        }
        Needs all = Needs.allOf(sections.getOrDefault(key, Set.of()));
        return Optional.of(choices.containsKey(key) ? all.and(Needs.anyOf(choices.get(key))) : all);
    }

    private static void put(Map<String, Set<CourseId>> names, String key, CourseId course) {
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(course);
        }
    }
}
