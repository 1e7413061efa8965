/** What the pages of the own plan share: the plan as they show it, the changes they make to it, what is said then. */
@NullMarked
package skillway.plan.ui.own;

import org.jspecify.annotations.NullMarked;
