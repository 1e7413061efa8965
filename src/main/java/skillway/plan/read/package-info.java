/** Makes the reading of a plan: names, levels, coverage, reasons. */
@NullMarked
package skillway.plan.read;

import org.jspecify.annotations.NullMarked;
