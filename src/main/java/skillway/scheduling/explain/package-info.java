/** Says why: what each chosen course is good for, what kept the others out, which wishes clash. */
@NullMarked
package skillway.scheduling.explain;

import org.jspecify.annotations.NullMarked;
