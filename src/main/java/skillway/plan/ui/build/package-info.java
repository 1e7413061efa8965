/** From five answers to a plan, with a preview of how far they lead. */
@NullMarked
package skillway.plan.ui.build;

import org.jspecify.annotations.NullMarked;
