/** The chosen course: what it brings, what comes before and after it, what can be done with it. */
@NullMarked
package skillway.catalogue.ui.course;

import org.jspecify.annotations.NullMarked;
