/** Two parts of a plan, for reading only, on other features' pages; the learner's own pages stand in the packages below. */
@NullMarked
@NamedInterface("ui")
package skillway.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
