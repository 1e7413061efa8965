/** How small the figure of an objective can be at most: no plan ends sooner, takes fewer minutes or less money, or has a lower peak. */
@NullMarked
package skillway.scheduling.aim;

import org.jspecify.annotations.NullMarked;
