package skillway.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How coverage of a role grows over the weeks of a plan, in steps: it rises when a course ends.
 *
 * @param weeks the columns
 * @param start coverage in percent before the first course, 0 to 100
 * @param areas what each skill area adds, lowest band first
 * @param fan how coverage may grow from today on, in the order of time; empty when that is not known
 */
public record CoverageCurve(Weeks weeks, double start, List<Band> areas, List<Spread> fan) implements Figure {

    /**
     * What one area adds to the coverage at the start.
     *
     * @param steps in the order of time; empty if the plan adds nothing here
     */
    public record Band(SkillArea area, List<Step> steps) {

        /** @throws IllegalArgumentException if the steps go back in time */
        public Band {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).week() < steps.get(i - 1).week()) {
                    throw new IllegalArgumentException(area.name() + " steps back in time: " + steps);
                }
            }
        }

        /** Percentage points added by a week index, this one included. */
        public double gain(double week) {
            double gain = 0;
            for (Step step : steps) {
                gain = step.week() <= week + 1e-9 ? step.gain() : gain;
            }
            return gain;
        }
    }

    /**
     * From this point in time on an area adds so much.
     *
     * @param week a week index
     * @param gain percentage points since the start, in all
     */
    public record Step(double week, double gain) {

        /** @throws IllegalArgumentException for infinities and what is no number */
        public Step {
            if (!Double.isFinite(week) || !Double.isFinite(gain) || Math.abs(gain) > 100) {
                throw new IllegalArgumentException(
                        "A step of " + gain + " points in week " + week + " can't be drawn.");
            }
        }
    }

    /**
     * Between which figures coverage lies in eight of ten cases.
     *
     * @param week a week index
     * @param low percent of the role, 0 to 100
     * @param high percent of the role, not below the low one
     */
    public record Spread(double week, double low, double high) {

        /** @throws IllegalArgumentException if the figures are not in order */
        public Spread {
            if (!(low >= 0 && low <= high && high <= 100.001 && Double.isFinite(week))) {
                throw new IllegalArgumentException(
                        "Coverage between " + low + " and " + high + " in week " + week + " can't be drawn.");
            }
        }
    }

    /** A curve without a fan. */
    public CoverageCurve(Weeks weeks, double start, List<Band> areas) {
        this(weeks, start, areas, List.of());
    }

    /** The same curve with a fan. */
    public CoverageCurve within(List<Spread> spreads) {
        return new CoverageCurve(weeks, start, areas, spreads);
    }

    /** Where coverage lies in eight of ten cases at a week index; empty where that is not known. */
    public Optional<Spread> spreadAt(double week) {
        return fan.stream().filter(spread -> spread.week() <= week + 1e-9).reduce((earlier, later) -> later);
    }

    /** @throws IllegalArgumentException if the start is not 0 to 100 */
    public CoverageCurve {
        if (!(start >= 0 && start <= 100)) {
            throw new IllegalArgumentException("Coverage at the start is " + start + ", not 0 to 100.");
        }
        areas = List.copyOf(areas);
        fan = List.copyOf(fan);
    }

    /** Coverage in percent at a week index. */
    public double at(double week) {
        double gain = areas.stream().mapToDouble(band -> band.gain(week)).sum();
        return Math.clamp(start + gain, 0, 100);
    }

    /** The week indices at which something happens up to the deadline: the start, each step, today, the deadline. */
    public List<Double> moments() {
        var moments = new TreeSet<Double>(List.of(0.0, Math.max(0, weeks.end())));
        areas.forEach(band -> band.steps().forEach(step -> moments.add(step.week())));
        if (weeks.underWay()) {
            moments.add(weeks.now());
        }
        return List.copyOf(moments.subSet(0.0, true, Math.max(0, weeks.end()), true));
    }

    @Override
    public String title() {
        return "Coverage of the role";
    }

    @Override
    public String finding() {
        String today = weeks.underWay() ? Wording.percent(at(weeks.now())) + " today, " : "";
        return Wording.percent(start) + " at the start, " + today + Wording.percent(at(weeks.end())) + " by "
                + Wording.date(weeks.deadline())
                + spreadAt(weeks.end()).map(CoverageCurve::words).orElse("");
    }

    @Override
    public String key() {
        return "Solid line: reached. Dashed: planned. Bands: what each skill area adds to the " + Wording.percent(start)
                + " at the start." + (fan.isEmpty() ? "" : " Grey band: eight in ten outcomes lie in it.");
    }

    @Override
    public ChartTable table() {
        List<Band> moving =
                areas.stream().filter(band -> !band.steps().isEmpty()).toList();
        var header = new ArrayList<>(List.of("From", "Coverage in %"));
        moving.forEach(band -> header.add(band.area().name() + ", points"));
        if (!fan.isEmpty()) {
            header.addAll(List.of("8 in 10, from", "8 in 10, to"));
        }
        header.add("State");
        return new ChartTable(
                header, moments().stream().map(week -> row(week, moving)).toList());
    }

    private static String words(Spread spread) {
        return ", eight in ten cases between " + Wording.percent(spread.low()) + " and "
                + Wording.percent(spread.high());
    }

    private List<String> row(double week, List<Band> moving) {
        var row = new ArrayList<>(List.of(Wording.date(weeks.day(week)), Wording.number(at(week))));
        moving.forEach(band -> row.add(Wording.number(band.gain(week))));
        if (!fan.isEmpty()) {
            row.add(spreadAt(week).map(spread -> Wording.number(spread.low())).orElse(""));
            row.add(spreadAt(week).map(spread -> Wording.number(spread.high())).orElse(""));
        }
        row.add(week <= weeks.now() ? "reached" : "planned");
        return row;
    }
}
