/** What does not fit in a plan: each thing one check, with its facts and its repairs. */
@NullMarked
package skillway.plan.check;

import org.jspecify.annotations.NullMarked;
