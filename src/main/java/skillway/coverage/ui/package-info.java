/** Shows how much of a role a person covers, and when; the charts. */
@NullMarked
package skillway.coverage.ui;

import org.jspecify.annotations.NullMarked;
