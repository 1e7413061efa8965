/** Turns a problem into small arrays: what cannot end in time or brings nothing is gone, prerequisites and levels are goals. */
@NullMarked
package skillway.scheduling.prepare;

import org.jspecify.annotations.NullMarked;
