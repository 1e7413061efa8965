package skillway.plan.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWishes;
import skillway.plan.translate.WhatIf.By;
import skillway.plan.translate.WhatIf.Hours;
import skillway.plan.translate.WhatIf.Line;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.whatif.Curve;
import skillway.scheduling.whatif.Knee;

/** Works out how far other hours and deadlines would lead. */
public final class WhatIfCurves {

    private static final int HOUR = 60;
    private static final int MOST_HOURS = 15;
    private static final int FEW = 2 * HOUR;
    private static final double[] DEADLINES = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2};
    private static final long SEED = 1;
    private static final double HUNDRED = 100;

    private final Translation translation;
    private final PlanFacts facts;
    private final PlanWishes wishes;
    private final BooleanSupplier stop;

    private WhatIfCurves(Translation translation, BooleanSupplier stop) {
        this.translation = translation;
        this.stop = stop;
        facts = translation.facts();
        wishes = facts.plan().wishes();
    }

    /** All curves; those not reached when it is told to stop are shorter. */
    public static WhatIf of(Translation translation, BooleanSupplier stop) {
        WhatIfCurves curves = new WhatIfCurves(translation, stop);
        List<Hours> hours = curves.byHours();
        List<Line> lines = curves.lines();
        Optional<Line> present = lines.stream().filter(Line::present).findFirst();
        int hoursKnee = knee(hours);
        int deadlineKnee = present.map(WhatIfCurves::knee).orElse(-1);
        return new WhatIf(
                curves.facts.firstOpenWeek(),
                HUNDRED * Schedule.empty().coverageAt(translation.problem(), -1),
                hours,
                hoursKnee,
                WhatIfWords.hours(hours, hoursKnee, curves.wishes.deadline()),
                lines,
                deadlineKnee,
                present.map(line -> WhatIfWords.deadlines(line, deadlineKnee)).orElse(""));
    }

    private static int knee(List<Hours> hours) {
        return Knee.of(
                hours.stream().map(point -> (double) point.minutes()).toList(),
                hours.stream().map(Hours::percent).toList());
    }

    private static int knee(Line line) {
        return Knee.of(
                line.points().stream()
                        .map(point -> (double) point.deadline().toEpochDay())
                        .toList(),
                line.points().stream().map(By::percent).toList());
    }

    private List<Hours> byHours() {
        Set<Integer> minutes = new TreeSet<>(
                IntStream.rangeClosed(1, MOST_HOURS).map(h -> h * HOUR).boxed().toList());
        minutes.add(present());
        List<Integer> all = List.copyOf(minutes);
        List<OptionalDouble> reached = along(all.stream()
                .map(m -> problem(wishes.with(wishes.budget().ofWeek(m))))
                .toList());
        return points(reached, (i, percent) -> new Hours(all.get(i), percent));
    }

    private List<Line> lines() {
        int present = present();
        int many = Math.max(5 * HOUR, (present * 3 / 2 + HOUR / 2) / HOUR * HOUR);
        return Stream.of(FEW, present, many).distinct().sorted().map(this::line).toList();
    }

    private Line line(int minutes) {
        List<LocalDate> deadlines = deadlines();
        List<OptionalDouble> reached = along(deadlines.stream()
                .map(day -> problem(wishes.with(wishes.budget().ofWeek(minutes)).between(wishes.startsOn(), day)))
                .toList());
        return new Line(
                minutes, minutes == present(), points(reached, (i, percent) -> new By(deadlines.get(i), percent)));
    }

    private int present() {
        return wishes.budget().ordinaryWeek();
    }

    /** Earlier and later deadlines on the same day of the week; the present one among them. */
    private List<LocalDate> deadlines() {
        int weeks = translation.weeks().count();
        Set<LocalDate> days = new TreeSet<>();
        for (double share : DEADLINES) {
            days.add(wishes.deadline().plusWeeks(Math.max(1, Math.round(weeks * share)) - weeks));
        }
        days.removeIf(day -> day.isBefore(facts.firstOpenWeek()));
        return List.copyOf(days);
    }

    private Problem problem(PlanWishes other) {
        PlanFacts changed = facts.with(facts.plan().with(other));
        return translation.problem().withWeeklyMinutes(new OpenTime(changed).weeklyMinutes(0, 0));
    }

    private List<OptionalDouble> along(List<Problem> problems) {
        return Curve.along(problems, SEED, stop);
    }

    private interface Pointing<T> {
        T at(int index, double percent);
    }

    private static <T> List<T> points(List<OptionalDouble> reached, Pointing<T> how) {
        List<T> points = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            if (reached.get(i).isPresent()) {
                points.add(how.at(i, HUNDRED * reached.get(i).getAsDouble()));
            }
        }
        return points;
    }
}
