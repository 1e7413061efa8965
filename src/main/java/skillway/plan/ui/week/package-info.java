/** This week: what to do, ticked off in one tap. */
@NullMarked
package skillway.plan.ui.week;

import org.jspecify.annotations.NullMarked;
