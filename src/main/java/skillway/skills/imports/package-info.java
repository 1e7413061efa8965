/** Brings skills and roles out of the files that other tools write. */
@NullMarked
@NamedInterface("imports")
package skillway.skills.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
