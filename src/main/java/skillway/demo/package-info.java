/** The example organisation of the demo profile: loaded once, from data files, by the importers that people use. */
@NullMarked
@ApplicationModule
package skillway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
