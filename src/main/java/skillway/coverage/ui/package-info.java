/** Shows how much of a role a person covers, and when; the charts, which other features put on their pages. */
@NullMarked
@NamedInterface("ui")
package skillway.coverage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
