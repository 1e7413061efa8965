/** Shows a learner's plan, its time budget and its schedule; two parts of it, for reading only, on other features' pages. */
@NullMarked
@NamedInterface("ui")
package skillway.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
