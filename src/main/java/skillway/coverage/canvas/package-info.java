/** What charts are drawn on and with: inks that are CSS variables, letters of the page, a canvas that writes SVG. */
@NullMarked
package skillway.coverage.canvas;

import org.jspecify.annotations.NullMarked;
