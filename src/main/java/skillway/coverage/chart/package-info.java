/** Draws figures with JFreeChart, which no other package knows: as SVG in the page's colours and letters, and as PNG. */
@NullMarked
package skillway.coverage.chart;

import org.jspecify.annotations.NullMarked;
