/** The ways to narrow the list of courses: search, facets with counts, chips; and the choice as an address. */
@NullMarked
package skillway.catalogue.ui.narrow;

import org.jspecify.annotations.NullMarked;
