/** Shows a learner's plan, its time budget and its schedule. */
@NullMarked
package skillway.plan.ui;

import org.jspecify.annotations.NullMarked;
