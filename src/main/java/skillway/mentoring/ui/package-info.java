/** Shows a mentor's review of a plan. */
@NullMarked
package skillway.mentoring.ui;

import org.jspecify.annotations.NullMarked;
