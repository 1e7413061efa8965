/** Shows courses: effort, prerequisites, outcomes; their import. */
@NullMarked
package skillway.catalogue.ui;

import org.jspecify.annotations.NullMarked;
