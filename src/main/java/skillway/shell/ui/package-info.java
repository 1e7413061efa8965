/** Shows the frame around every view: layout, error views, notices. */
@NullMarked
package skillway.shell.ui;

import org.jspecify.annotations.NullMarked;
