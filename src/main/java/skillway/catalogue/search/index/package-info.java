/** The index in memory: how courses are written into it, and how typed words find them. */
@NullMarked
package skillway.catalogue.search.index;

import org.jspecify.annotations.NullMarked;
