package skillway.scheduling.whatif;

import java.util.OptionalInt;
import skillway.scheduling.Schedule;

/**
 * One change that makes a plan better.
 *
 * @param out the course that leaves the plan, if one does
 * @param in the course that comes in, if one does; when neither, the same courses are laid out anew
 * @param points by which the plan gets better
 * @param after the plan then
 */
public record Swap(OptionalInt out, OptionalInt in, long points, Schedule after) {}
