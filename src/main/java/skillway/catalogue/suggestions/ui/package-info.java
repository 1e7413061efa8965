/** Shows what the words of courses suggest that they teach, to be accepted, corrected or dismissed. */
@NullMarked
package skillway.catalogue.suggestions.ui;

import org.jspecify.annotations.NullMarked;
