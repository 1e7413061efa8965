/**
 * How sure a plan is: the same courses in the same order, laid out a few thousand times with efforts drawn from their ranges.
 *
 * <p>{@link skillway.scheduling.risk.Simulation} takes a plan and an {@link skillway.scheduling.risk.Uncertainty} and gives an
 * {@link skillway.scheduling.risk.Outlook}. One run draws how fast the learner is, once for all courses, and each course's effort;
 * then the plan is worked through week by week, each portion stretched to what was drawn.
 *
 * <p><b>Sources.</b> Malcolm, Roseboom, Clark and Fazar, Application of a technique for research and development program
 * evaluation (1959): an effort between least and most as a beta distribution around the likely one (PERT). Van Slyke, Monte Carlo
 * methods and the PERT problem (1963): completion by simulation. Iman and Helton, An investigation of uncertainty and sensitivity
 * analysis techniques for computer models (1988): rank correlation says what the spread comes from.
 */
@NullMarked
@NamedInterface("risk")
package skillway.scheduling.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
