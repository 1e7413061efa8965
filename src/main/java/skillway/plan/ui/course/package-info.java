/** The chosen course of a plan: why it is there, and what can be done with it. */
@NullMarked
package skillway.plan.ui.course;

import org.jspecify.annotations.NullMarked;
