package skillway.plan.pace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseKind;

/**
 * A learner's pace: how many minutes are taken for each minute said.
 *
 * @param byHand the factor that the learner has set, 0.25 to 4, or null to let it be learnt
 * @param courses how many courses it was learnt from
 * @param whole the factor over all kinds
 * @param byKind the factor of each kind
 */
public record OwnPace(@Nullable Double byHand, int courses, PaceFactor whole, Map<CourseKind, PaceFactor> byKind) {

    public static final double SLOWEST = 4;
    public static final double QUICKEST = 0.25;

    private static final double OF_A_COURSE = 0.4 * 0.4;
    private static final double OF_A_LEARNER = 0.25 * 0.25;
    private static final double OF_A_KIND = 0.2 * 0.2;
    private static final double STEPS = 20;

    /** Nothing is known yet: as the catalogue says, more or less. */
    public static final OwnPace UNKNOWN = of(List.of(), null);

    public OwnPace {
        byKind = Map.copyOf(byKind);
        if (byHand != null && !(byHand >= QUICKEST && byHand <= SLOWEST)) {
            throw new IllegalArgumentException(
                    "A pace of %s is not between a quarter and 4 times the hours said.".formatted(byHand));
        }
    }

    /** What these courses teach; a factor set by hand takes the place of the learnt middle and leaves the spread. */
    public static OwnPace of(List<Taken> taken, @Nullable Double byHand) {
        Map<CourseKind, List<Taken>> kinds = taken.stream().collect(Collectors.groupingBy(Taken::kind));
        double precision = 1 / OF_A_LEARNER;
        double sum = 0;
        for (List<Taken> kind : kinds.values()) {
            double weight = 1 / (OF_A_KIND + OF_A_COURSE / kind.size());
            precision += weight;
            sum += weight * mean(kind);
        }
        double variance = 1 / precision;
        PaceFactor whole = new PaceFactor(sum * variance, Math.sqrt(variance), 0);
        Map<CourseKind, PaceFactor> byKind = new EnumMap<>(CourseKind.class);
        for (CourseKind kind : CourseKind.values()) {
            byKind.put(kind, ofKind(whole, kinds.getOrDefault(kind, List.of())));
        }
        return new OwnPace(byHand, taken.size(), whole, byKind);
    }

    /** The factor to plan a kind of course with, in steps of a twentieth, so that plans do not tremble. */
    public double toPlanWith(CourseKind kind) {
        return byHand != null ? byHand : Math.round(of(kind).middle() * STEPS) / STEPS;
    }

    /** The learnt factor of a kind. */
    public PaceFactor of(CourseKind kind) {
        return byKind.getOrDefault(kind, whole);
    }

    /** What is planned for so many minutes said, 1 or more. */
    public int planned(CourseKind kind, int said) {
        return (int) Math.max(1, Math.round(said * toPlanWith(kind)));
    }

    private static PaceFactor ofKind(PaceFactor whole, List<Taken> taken) {
        if (taken.isEmpty()) {
            return new PaceFactor(whole.logarithm(), whole.common(), Math.sqrt(OF_A_KIND));
        }
        double share = OF_A_KIND / (OF_A_KIND + OF_A_COURSE / taken.size());
        double logarithm = whole.logarithm() + share * (mean(taken) - whole.logarithm());
        return new PaceFactor(logarithm, whole.common() * (1 - share), Math.sqrt(OF_A_KIND * (1 - share)));
    }

    private static double mean(List<Taken> taken) {
        return taken.stream().mapToDouble(Taken::logarithm).average().orElse(0);
    }
}
