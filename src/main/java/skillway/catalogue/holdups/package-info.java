/** Finds courses that hold others up: they are needed first, and nobody says how long they take or when they meet. */
@NullMarked
package skillway.catalogue.holdups;

import org.jspecify.annotations.NullMarked;
