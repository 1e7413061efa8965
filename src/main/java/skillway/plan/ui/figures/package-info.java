/** The figures by which a plan is judged, and what is wrong with it. */
@NullMarked
package skillway.plan.ui.figures;

import org.jspecify.annotations.NullMarked;
