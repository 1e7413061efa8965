/** Shows skill gaps across people. */
@NullMarked
package skillway.team.ui;

import org.jspecify.annotations.NullMarked;
