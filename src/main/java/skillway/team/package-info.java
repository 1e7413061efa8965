/** Skill gaps across people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "shell", "skills", "catalogue", "plan", "plan :: read", "coverage"})
package skillway.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
