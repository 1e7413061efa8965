/** Shows skills, their levels, and what each role needs; the picker of levels, which other features put on their pages. */
@NullMarked
@NamedInterface("ui")
package skillway.skills.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
