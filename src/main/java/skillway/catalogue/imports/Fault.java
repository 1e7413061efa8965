package skillway.catalogue.imports;

import java.util.List;
import skillway.tables.Problem;

/**
 * Why a row does not go in, and how to put it right.
 *
 * @param repairs the ways a click can do it; the best first, maybe none
 */
public record Fault(Problem problem, List<Repair> repairs) {

    public Fault {
        repairs = List.copyOf(repairs);
    }

    /** A fault and its repairs, the best first. */
    public static Fault of(Problem problem, Repair... repairs) {
        return new Fault(problem, List.of(repairs));
    }
}
