/** Keeps plans in the database: rows in and out, each by its viewer and its version, and the steps that undo goes back. */
@NullMarked
package skillway.plan.keep;

import org.jspecify.annotations.NullMarked;
