package skillway.coverage.canvas;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers and outlines as SVG writes them: two decimals, and the short form of lines along an axis. */
final class PathData {

    private PathData() {}

    /** A coordinate with at most two decimals; what is no number is refused, for browsers draw nothing then. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A picture can't hold the number " + value + ".");
        }
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = Double.toString(hundredths / 100.0);
        return digits.contains("E") ? new BigDecimal(digits).toPlainString() : digits;
    }

    /** Several numbers with blanks between them. */
    static String numbers(float[] values) {
        List<String> all = new ArrayList<>();
        for (float value : values) {
            all.add(number(value));
        }
        return String.join(" ", all);
    }

    /** The outline as path data. */
    static String data(Shape shape) {
        var data = new StringBuilder();
        double[] to = new double[6];
        double[] at = new double[2];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int points = points(i.currentSegment(to));
            append(data, i.currentSegment(to), points, to, at);
            if (points > 0) {
                at[0] = to[2 * points - 2];
                at[1] = to[2 * points - 1];
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, int segment, int points, double[] to, double[] at) {
        if (segment == PathIterator.SEG_LINETO && to[1] == at[1]) {
            data.append('H').append(number(to[0]));
        } else if (segment == PathIterator.SEG_LINETO && to[0] == at[0]) {
            data.append('V').append(number(to[1]));
        } else {
            data.append("MLQCZ".charAt(segment));
            for (int n = 0; n < 2 * points; n++) {
                data.append(n == 0 ? "" : " ").append(number(to[n]));
            }
        }
    }

    private static int points(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }
}
