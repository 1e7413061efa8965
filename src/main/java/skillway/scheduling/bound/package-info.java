/** Proves how good any plan can be at most. */
@NullMarked
package skillway.scheduling.bound;

import org.jspecify.annotations.NullMarked;
