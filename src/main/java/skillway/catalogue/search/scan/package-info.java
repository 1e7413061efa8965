/** One pass over what holds the words: narrows, counts, orders. */
@NullMarked
package skillway.catalogue.search.scan;

import org.jspecify.annotations.NullMarked;
