/** Who looks at the catalogue, what its screens ask for, and how they say what a course is. */
@NullMarked
package skillway.catalogue.ui.desk;

import org.jspecify.annotations.NullMarked;
