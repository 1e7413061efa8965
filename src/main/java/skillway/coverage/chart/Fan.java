package skillway.coverage.chart;

import java.util.function.ToDoubleFunction;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import skillway.coverage.CoverageCurve;
import skillway.coverage.CoverageCurve.Spread;

/** Between which figures coverage lies in eight of ten cases, from today on: its foot and its top as staircases. */
final class Fan {

    private Fan() {}

    static XYSeriesCollection of(CoverageCurve curve) {
        var fan = new XYSeriesCollection(steps(0, curve, Spread::low));
        fan.addSeries(steps(1, curve, Spread::high));
        return fan;
    }

    private static XYSeries steps(int key, CoverageCurve curve, ToDoubleFunction<Spread> figure) {
        var series = new XYSeries(key, false, true);
        double from = Math.max(0, curve.weeks().now());
        double last = curve.at(from);
        series.add(from, last);
        for (Spread spread : curve.fan()) {
            double week = Math.min(spread.week(), curve.weeks().shownEnd());
            if (week >= from) {
                series.add(week, last);
                last = figure.applyAsDouble(spread);
                series.add(week, last);
            }
        }
        return series;
    }
}
