/** The charts of a plan, on the axis of its timeline. */
@NullMarked
package skillway.plan.ui.charts;

import org.jspecify.annotations.NullMarked;
