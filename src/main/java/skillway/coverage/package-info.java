/** How much of a role a person covers, and when; the charts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shell", "skills"})
package skillway.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
