/** Shows what an import of skills and roles would do, and lets its rows be repaired. */
@NullMarked
package skillway.skills.imports.ui;

import org.jspecify.annotations.NullMarked;
