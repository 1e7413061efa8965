/** My plan: its head, its weeks, and what can be done with the whole of it. */
@NullMarked
package skillway.plan.ui.mine;

import org.jspecify.annotations.NullMarked;
