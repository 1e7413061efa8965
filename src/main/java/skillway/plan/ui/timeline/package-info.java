/** The weeks of a plan, drawn and moved in the browser. */
@NullMarked
package skillway.plan.ui.timeline;

import org.jspecify.annotations.NullMarked;
