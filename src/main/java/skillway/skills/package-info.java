/** Skills, their levels, and what each role needs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shell", "tables"})
package skillway.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
