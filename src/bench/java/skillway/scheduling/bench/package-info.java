/** Plans files of instances and prints how good the plans are, how good any plan can be, and how long it took. */
@NullMarked
package skillway.scheduling.bench;

import org.jspecify.annotations.NullMarked;
