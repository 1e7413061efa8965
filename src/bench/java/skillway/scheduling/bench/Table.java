package skillway.scheduling.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The rows the bench prints: one for each instance, with the rival's columns at the right when there is one. */
final class Table {

    private static final List<String> HEAD = List.of(
            "instance", "first ms", "score", "of best", "bound", "gap 0.1s", "gap 1s", "gap 10s", "gap end", "proven ms",
            "tried");
    private static final List<String> RIVALS_HEAD =
            List.of("score", "bound", "gap", "proven ms", "its time", "verdict");

    private final @Nullable String rival;

    Table(@Nullable String rival) {
        this.rival = rival;
    }

    String head() {
        List<String> cells = new ArrayList<>(HEAD);
        if (rival != null) {
            cells.add(rival + ":");
            cells.addAll(RIVALS_HEAD);
        }
        return line(cells);
    }

    String row(String instance, OptionalLong bestKnown, Runs own, @Nullable Runs others) {
        List<String> cells = new ArrayList<>();
        cells.add(instance);
        cells.addAll(own(bestKnown, own));
        if (others != null) {
            cells.add("");
            cells.addAll(rivals(own, others));
        }
        return line(cells);
    }

    private static List<String> own(OptionalLong bestKnown, Runs runs) {
        return List.of(
                number("%.1f", runs.medianMoment(trial -> trial.trace().first())),
                score(runs),
                ofBest(bestKnown, runs),
                bound(runs),
                gap(runs, 0.1),
                gap(runs, 1),
                gap(runs, 10),
                gap(runs, Double.MAX_VALUE),
                settled(runs),
                number("%.0f", runs.median(Trial::tried)));
    }

    private static List<String> rivals(Runs own, Runs others) {
        return List.of(
                score(others),
                bound(others),
                gap(others, Double.MAX_VALUE),
                settled(others),
                Ratio.ofTimes(own, others),
                Verdict.on(own, others));
    }

    private static String score(Runs runs) {
        return runs.best().hasPlan() ? number("%.0f", runs.median(Trial::score)) : "no plan";
    }

    private static String bound(Runs runs) {
        return runs.bound() == Long.MAX_VALUE ? "-" : Long.toString(runs.bound());
    }

    private static String ofBest(OptionalLong bestKnown, Runs runs) {
        return bestKnown.isEmpty() || !runs.best().hasPlan()
                ? "-"
                : number("%.3f %%", runs.median(trial -> 100.0 * trial.score() / bestKnown.getAsLong()));
    }

    private static String gap(Runs runs, double seconds) {
        return number("%.2f %%", runs.median(trial -> trial.trace().gapAt(seconds)));
    }

    private static String settled(Runs runs) {
        return number("%.0f", runs.median(trial -> trial.settled() ? settledAt(trial) : Double.NaN));
    }

    private static double settledAt(Trial trial) {
        return trial.trace().provenAt().orElse(trial.ms());
    }

    private static String number(String format, OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, format, number.getAsDouble()) : "-";
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder(String.format("%-16s", cells.getFirst()));
        cells.subList(1, cells.size()).forEach(cell -> line.append(String.format(" %10s", cell)));
        return line.toString();
    }
}
