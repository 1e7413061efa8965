/** The frame around every view: layout, error views, notices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity"})
package skillway.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
