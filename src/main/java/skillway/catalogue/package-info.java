/** Courses: effort, prerequisites, outcomes; their import. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shell", "skills", "tables"})
package skillway.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
