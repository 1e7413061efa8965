/** Reads tables out of the files that people bring, whatever their encoding and delimiter, and writes safe ones. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package skillway.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
