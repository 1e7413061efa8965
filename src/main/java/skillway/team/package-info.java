/** Skill gaps across people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shell", "skills", "coverage", "coverage :: ui", "plan"})
package skillway.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
