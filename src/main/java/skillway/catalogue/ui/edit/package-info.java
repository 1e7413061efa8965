/** Adds a course by hand or changes one: its fields, and how typed hours and sessions are read. */
@NullMarked
package skillway.catalogue.ui.edit;

import org.jspecify.annotations.NullMarked;
