package skillway.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import skillway.scheduling.Placement;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Model;

/**
 * The first sequences when there is an earlier plan: its courses by start or by end, free to move up or held where they were, each
 * filling its weeks as before; and exactly as it was, what can stay first or not. Courses that the problem no longer has drop out.
 */
final class WarmStart {

    private static final Comparator<Placement> BY_END =
            Comparator.comparingInt(Placement::lastWeek).thenComparingInt(Placement::firstWeek);
    private static final Comparator<Placement> BY_START =
            Comparator.comparingInt(Placement::firstWeek).thenComparingInt(Placement::lastWeek);

    private final Model model;
    private final Distance before;
    private final List<Placement> placements;

    WarmStart(Model model, Schedule from, Distance before) {
        this.model = model;
        this.before = before;
        placements = from.placements().stream().filter(p -> courseOf(p) >= 0).toList();
    }

    /** Puts the best of them into the sequence if it beats what is there; returns the value of what is there then. */
    long improve(Sequence sequence, long value, Decoder decoder) {
        long best = value;
        Sequence trial = new Sequence(model.courses());
        for (Consumer<Sequence> way : ways()) {
            trial.size = 0;
            way.accept(trial);
            long reached = decoder.decode(trial);
            if (reached > best) {
                best = reached;
                sequence.copyFrom(trial);
            }
        }
        return best;
    }

    private List<Consumer<Sequence>> ways() {
        List<Consumer<Sequence>> ways = new ArrayList<>();
        for (Comparator<Placement> order : List.of(BY_END, BY_START)) {
            ways.add(trial -> write(trial, order, WarmStart::fill, false));
            ways.add(trial -> write(trial, order, WarmStart::fill, true));
            if (before.matters()) {
                ways.add(trial -> write(trial, order, placement -> Sequence.AS_BEFORE, true));
                ways.add(trial -> write(trial, whatStays().thenComparing(order), p -> Sequence.AS_BEFORE, true));
            }
        }
        return ways;
    }

    private Comparator<Placement> whatStays() {
        return Comparator.comparing(placement -> !before.whole(courseOf(placement)));
    }

    private void write(Sequence sequence, Comparator<Placement> order, Function<Placement, Byte> how, boolean held) {
        for (Placement placement : placements.stream().sorted(order).toList()) {
            int course = courseOf(placement);
            sequence.add(course);
            sequence.fill[course] = how.apply(placement);
            sequence.hold[course] = (short) (held ? placement.firstWeek() : 0);
        }
    }

    private int courseOf(Placement placement) {
        return Arrays.binarySearch(model.candidate, placement.candidate());
    }

    private static byte fill(Placement placement) {
        int first = placement.minutes().getFirst();
        int last = placement.minutes().getLast();
        return first < last ? Sequence.LATE : first - last <= 1 ? Sequence.LEVEL : Sequence.EARLY;
    }
}
