/** The rules a plan keeps, each one named thing with a sentence. */
@NullMarked
package skillway.scheduling.rules;

import org.jspecify.annotations.NullMarked;
