package skillway.catalogue.imports.cells;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import skillway.catalogue.Course;

/** Reads dated sessions such as "2027-03-15 120,120,0,120 | 2027-05-03 240": a Monday, then the minutes of each week. */
public final class SessionsText {

    private static final int MOST_WEEKS = 100;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private SessionsText() {}

    /**
     * Reads a cell; an empty one has no sessions.
     *
     * @throws IllegalArgumentException with a sentence naming the session that cannot be read
     */
    public static List<Course.Session> of(String cell) {
        List<Course.Session> sessions = new ArrayList<>();
        Set<LocalDate> starts = new HashSet<>();
        for (String part : cell.split("\\|", -1)) {
            if (!part.isBlank()) {
                Course.Session session = session(part.strip());
                if (!starts.add(session.startsOn())) {
                    throw new IllegalArgumentException("Two sessions start on %s.".formatted(session.startsOn()));
                }
                sessions.add(session);
            }
        }
        return sessions;
    }

    private static Course.Session session(String text) {
        String[] parts = text.split("\\s+", 2);
        return new Course.Session(monday(parts[0]), minutes(text, parts.length == 1 ? "" : parts[1]));
    }

    private static LocalDate monday(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw new IllegalArgumentException("%s is a %s, and weeks start on Mondays. Maybe it is %s."
                        .formatted(
                                text,
                                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))));
            }
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"%s\" is no date. Write a Monday like 2027-03-15.".formatted(text), e);
        }
    }

    private static List<Integer> minutes(String session, String text) {
        List<Integer> minutes = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(week -> minutesOfWeek(session, week))
                .toList();
        if (minutes.size() > MOST_WEEKS || minutes.stream().allMatch(week -> week == 0)) {
            throw new IllegalArgumentException(
                    "The session \"%s\" has no minutes, or more than 100 weeks. Write like 2027-03-15 120,120,0,120."
                            .formatted(session));
        }
        return minutes;
    }

    private static int minutesOfWeek(String session, String week) {
        return PlainNumber.of(week)
                .filter(number -> number.scale() <= 0 && number.intValue() <= MOST_MINUTES)
                .orElseThrow(() -> new IllegalArgumentException(
                        "In the session \"%s\", \"%s\" is no number of minutes. Write like 2027-03-15 120,120,0,120."
                                .formatted(session, week)))
                .intValue();
    }
}
