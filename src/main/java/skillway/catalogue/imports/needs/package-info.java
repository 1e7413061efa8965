/** Reads prerequisites, written as ids or in words, and finds those that go in a circle. */
@NullMarked
package skillway.catalogue.imports.needs;

import org.jspecify.annotations.NullMarked;
