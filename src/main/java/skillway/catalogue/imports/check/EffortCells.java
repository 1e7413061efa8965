package skillway.catalogue.imports.check;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Effort;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.cells.EffortText;
import skillway.catalogue.imports.cells.Hours;
import skillway.tables.Problem;

/** Finds out how long a course takes: from its hours, else from a text, else from weeks and hours a week. */
final class EffortCells {

    private final Cells cells;

    EffortCells(Cells cells) {
        this.cells = cells;
    }

    @Nullable Effort effort(@Nullable Effort otherwise) {
        if (Stream.of("hours_min", "hours_max", "hours", "effort_text", "weeks_min")
                .noneMatch(cells::has)) {
            return otherwise;
        }
        String least = cells.get("hours_min");
        String most = cells.get("hours_max");
        if (!least.isEmpty() && !most.isEmpty()) {
            return between(least, most);
        }
        String field = firstFilled("hours_min", "hours_max", "hours");
        return field == null
                ? text().effort()
                : cells.<Effort>tryRead(field, Hours::effort).orElse(null);
    }

    private @Nullable String firstFilled(String... fields) {
        return Stream.of(fields)
                .filter(field -> !cells.get(field).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Effort between(String least, String most) {
        try {
            return Hours.effort(least, most);
        } catch (IllegalArgumentException e) {
            String sentence = String.valueOf(e.getMessage());
            int end = sentence.indexOf(". ") + 1;
            Problem problem = new Problem(
                    cells.line(),
                    cells.column("hours_min") + ", " + cells.column("hours_max"),
                    least + ", " + most,
                    sentence.substring(0, end == 0 ? sentence.length() : end),
                    end == 0 ? "" : sentence.substring(end + 1));
            cells.refuse(problem, sentence.contains("swapped") ? new Repair[] {swap(least, most)} : new Repair[0]);
            return null;
        }
    }

    private Repair swap(String least, String most) {
        return new Repair(
                "Swap to %s, %s".formatted(most, least),
                cells.line(),
                Map.of(cells.column("hours_min"), most, cells.column("hours_max"), least));
    }

    @Nullable Integer minutesPerWeek(@Nullable Integer otherwise) {
        if (Stream.of("hours_per_week", "hpw_max", "hpw_min", "effort_text").noneMatch(cells::has)) {
            return otherwise;
        }
        String field = cells.get("hours_per_week").isEmpty() ? measured() : "hours_per_week";
        return field == null
                ? pace()
                : cells.<Integer>tryRead(field, Hours::minutesPerWeek).orElse(null);
    }

    /** A measured pace of 0 says that nobody measured it. */
    private @Nullable String measured() {
        String field = firstFilled("hpw_max", "hpw_min");
        return field == null || cells.get(field).matches("0([.,]0+)?") ? null : field;
    }

    private EffortText text() {
        if (!cells.get("effort_text").isEmpty()) {
            return cells.read("effort_text", EffortText.UNKNOWN, EffortText::of);
        }
        if (cells.get("weeks_min").isEmpty() || cells.get("hpw_min").isEmpty()) {
            return EffortText.UNKNOWN;
        }
        String weeks = range("weeks_min", "weeks_max") + " weeks x " + range("hpw_min", "hpw_max") + " hours/week";
        return cells.read("weeks_min", EffortText.UNKNOWN, cell -> EffortText.of(weeks));
    }

    private String range(String least, String most) {
        return Stream.of(cells.get(least), cells.get(most))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** What the text says of a week; a text that cannot be read counts where the hours come from it alone. */
    private @Nullable Integer pace() {
        try {
            return EffortText.of(cells.get("effort_text")).minutesPerWeek();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
