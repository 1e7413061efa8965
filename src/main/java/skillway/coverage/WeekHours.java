package skillway.coverage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The time a person has in each week, and what the plan makes of it.
 *
 * @param weeks the columns
 * @param hours one entry a week, in order; at most as many as there are columns
 */
public record WeekHours(Weeks weeks, List<Week> hours) implements Figure {

    /**
     * One week, in minutes from 0 on.
     *
     * @param budget what the person has; 0 in a week off
     * @param planned what the plan puts here, the part that is done included
     * @param done what is done
     */
    public record Week(int budget, int planned, int done) {

        /** @throws IllegalArgumentException if there are less minutes than none */
        public Week {
            if (Math.min(budget, Math.min(planned, done)) < 0) {
                throw new IllegalArgumentException(
                        "A week can't hold " + budget + ", " + planned + " and " + done + " minutes.");
            }
        }

        /** Planned minutes for which there is no time: those above the budget that are not done already. */
        public int over() {
            return Math.max(0, planned - Math.max(budget, done));
        }
    }

    /** @throws IllegalArgumentException if there are more entries than columns */
    public WeekHours {
        hours = List.copyOf(hours);
        if (hours.size() > weeks.count()) {
            throw new IllegalArgumentException(hours.size() + " entries for " + weeks.count() + " weeks.");
        }
    }

    /** The most minutes that any week has or takes. */
    public int most() {
        return hours.stream()
                .mapToInt(w -> Math.max(w.budget(), Math.max(w.planned(), w.done())))
                .max()
                .orElse(0);
    }

    /** The budget that most weeks with time have, in minutes; 0 if no week has any. */
    public int usualBudget() {
        return hours.stream().mapToInt(Week::budget).filter(b -> b > 0).boxed().sorted().toList().stream()
                .skip(hours.stream().filter(w -> w.budget() > 0).count() / 2)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String title() {
        return "Hours a week";
    }

    @Override
    public String finding() {
        int done = hours.stream().mapToInt(Week::done).sum();
        int planned =
                hours.stream().mapToInt(w -> Math.max(w.planned(), w.done())).sum();
        long over = hours.stream().filter(w -> w.over() > 0).count();
        String weeksOver = over == 0 ? "no week over" : over == 1 ? "1 week over" : over + " weeks over";
        return Wording.hours(done) + " done of " + Wording.hours(planned) + " planned, " + weeksOver
                + " the time there is";
    }

    @Override
    public String key() {
        return "Line: the time there is. Solid: done. Tint: planned. Hatched grey: a week off. Hatched red: more than there is time for.";
    }

    @Override
    public ChartTable table() {
        List<String> header = List.of("Week from", "Time there is, min", "Planned, min", "Done, min", "Over, min");
        return new ChartTable(
                header, IntStream.range(0, hours.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int index) {
        Week w = hours.get(index);
        return List.of(
                Wording.date(weeks.day(index)),
                Integer.toString(w.budget()),
                Integer.toString(w.planned()),
                Integer.toString(w.done()),
                Integer.toString(w.over()));
    }
}
