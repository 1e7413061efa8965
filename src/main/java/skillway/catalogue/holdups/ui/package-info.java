/** Shows which courses hold others up, and leads to where their hours are put in. */
@NullMarked
package skillway.catalogue.holdups.ui;

import org.jspecify.annotations.NullMarked;
