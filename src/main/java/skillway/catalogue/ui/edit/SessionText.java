package skillway.catalogue.ui.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import skillway.catalogue.Course.Session;

/** Reads dated sessions, a line each: the Monday, then the minutes of each week, such as "2027-03-01 120,120,0,120". */
final class SessionText {

    private static final int MOST_WEEKS = 104;

    private SessionText() {}

    /** @throws IllegalArgumentException with a sentence that names the line */
    static List<Session> sessions(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SessionText::session)
                .toList();
    }

    static String text(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.startsOn() + " "
                        + session.minutes().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static Session session(String line) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,4}(\\s*,\\s*\\d{1,4})*")) {
            throw refusal(line, "Write a Monday and the minutes of each week, such as 2027-03-01 120,120.");
        }
        List<Integer> minutes =
                Arrays.stream(parts[1].split("\\s*,\\s*")).map(Integer::valueOf).toList();
        if (minutes.size() > MOST_WEEKS || minutes.stream().allMatch(each -> each == 0)) {
            throw refusal(line, "Give it 1 to %d weeks, and minutes in at least one.".formatted(MOST_WEEKS));
        }
        return new Session(monday(line, parts[0]), minutes);
    }

    private static LocalDate monday(String line, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw refusal(line, "%s is not a Monday.".formatted(text));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw refusal(line, "Write the date like 2027-03-01.");
        }
    }

    private static IllegalArgumentException refusal(String line, String what) {
        String shown = line.length() > 30 ? line.substring(0, 30) + "…" : line;
        return new IllegalArgumentException("\"%s\": %s".formatted(shown, what));
    }
}
