package skillway.scheduling.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import skillway.scheduling.Placement;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Model;

/**
 * The first sequences when there is an earlier plan: its courses by start or by end, free to move up or held where they were, each
 * filling its weeks as before. Courses that the problem no longer has drop out.
 */
final class WarmStart {

    private static final List<Comparator<Placement>> ORDERS = List.of(
            Comparator.comparingInt(Placement::lastWeek).thenComparingInt(Placement::firstWeek),
            Comparator.comparingInt(Placement::firstWeek).thenComparingInt(Placement::lastWeek));

    private final Model model;
    private final List<Placement> placements;

    WarmStart(Model model, Schedule from) {
        this.model = model;
        placements = from.placements().stream().filter(p -> courseOf(p) >= 0).toList();
    }

    /** Puts the best of them into the sequence if it beats what is there; returns the value of what is there then. */
    long improve(Sequence sequence, long value, Decoder decoder) {
        long best = value;
        Sequence trial = new Sequence(model.courses());
        for (Comparator<Placement> order : ORDERS) {
            for (boolean held : new boolean[] {false, true}) {
                write(trial, order, held);
                long reached = decoder.decode(trial);
                if (reached > best) {
                    best = reached;
                    sequence.copyFrom(trial);
                }
            }
        }
        return best;
    }

    private void write(Sequence sequence, Comparator<Placement> order, boolean held) {
        sequence.size = 0;
        for (Placement placement : placements.stream().sorted(order).toList()) {
            int course = courseOf(placement);
            sequence.add(course);
            sequence.fill[course] = fill(placement);
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
