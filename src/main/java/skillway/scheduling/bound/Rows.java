package skillway.scheduling.bound;

import java.util.List;
import skillway.scheduling.prepare.Model;

/** All rows of the relaxation, and where courses lie in them. */
final class Rows {

    /** The kinds of rows; their prices stand in the same order. */
    final List<RowFamily> families;

    /** Where each course lies at least when it ends in a given week. */
    final Spans spans;

    /** Number of rows. */
    final int count;

    Rows(Model model) {
        spans = new Spans(model);
        families = List.of(
                new GainRows(model),
                new NeedRows(model, spans),
                new RouteRows(model, spans),
                new WorkRows(model, spans),
                new OpenRows(model, spans),
                new MoneyRow(model));
        count = families.stream().mapToInt(RowFamily::count).sum();
    }

    /** A number of 0 for each row. */
    double[][] zeros() {
        return families.stream().map(family -> new double[family.count()]).toArray(double[][]::new);
    }
}
