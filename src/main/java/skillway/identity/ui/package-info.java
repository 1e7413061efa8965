/** Shows who is asking and what they may do. */
@NullMarked
package skillway.identity.ui;

import org.jspecify.annotations.NullMarked;
