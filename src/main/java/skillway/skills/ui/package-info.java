/** Shows skills, their levels, and what each role needs. */
@NullMarked
package skillway.skills.ui;

import org.jspecify.annotations.NullMarked;
