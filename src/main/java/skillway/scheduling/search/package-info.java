/** Finds plans: a first one at once, then better ones by simulated annealing over sequences of courses, each laid into the weeks one by one. */
@NullMarked
package skillway.scheduling.search;

import org.jspecify.annotations.NullMarked;
