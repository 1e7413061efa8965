/**
 * The planning engine: which courses, in which weeks, so that as much of a role as possible is covered as early as possible.
 *
 * <p>It knows weeks (0 = the first), minutes, courses and skills as small numbers; no dates, no database, no screen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package skillway.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
