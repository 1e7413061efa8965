package skillway.coverage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import skillway.coverage.Figure;
import skillway.coverage.chart.Charts;

/** The files that a chart can be saved as. */
enum ChartFormat {
    SVG("image/svg+xml;charset=UTF-8") {
        @Override
        byte[] write(Figure figure) {
            return Charts.svgFile(figure).getBytes(UTF_8);
        }
    },
    PNG("image/png") {
        @Override
        byte[] write(Figure figure) {
            return Charts.png(figure);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(Figure figure) {
            // Spreadsheets take a CSV for UTF-8 only if it begins with the mark.
            return ("\ufeff" + figure.table().csv()).getBytes(UTF_8);
        }
    };

    final String contentType;

    ChartFormat(String contentType) {
        this.contentType = contentType;
    }

    abstract byte[] write(Figure figure);

    /** A name such as "coverage-of-the-role.svg". */
    String fileName(Figure figure) {
        String words = figure.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words + "." + name().toLowerCase(Locale.ROOT);
    }
}
