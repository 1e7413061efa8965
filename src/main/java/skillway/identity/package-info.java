/** Who is asking and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package skillway.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
