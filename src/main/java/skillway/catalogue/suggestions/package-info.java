/** Suggests which skills a course teaches, and to which level, from the words in which it is described. */
@NullMarked
package skillway.catalogue.suggestions;

import org.jspecify.annotations.NullMarked;
