/**
 * The planning engine: which courses, in which weeks, so that as much of a role as possible is covered as early as possible, and
 * how far a plan is from the best possible one.
 *
 * <p><b>What it knows.</b> Weeks (0 = the first), minutes, courses and skills as small numbers; no dates, no database, no screen.
 *
 * <p><b>The map.</b> {@link skillway.scheduling.Planner} takes a {@link skillway.scheduling.Problem} and gives a
 * {@link skillway.scheduling.PlanResult}; all that stands in this package is the language of question and answer.
 *
 * <ul>
 *   <li>{@code prepare}: problem to arrays; drops what cannot end in time, brings nothing or is dominated;
 *   <li>{@code search}: a first plan at once, then simulated annealing over sequences of courses, each laid out course by course;
 *   <li>{@code bound}: how good any plan can be: priced relaxation, then widening beams over what ends when;
 *   <li>{@code exact}: for small problems, every plan week by week, so that the best one is certain;
 *   <li>{@code aim}: how small another objective can be: weeks, minutes, money, or the fullest week;
 *   <li>{@code rules}: what every plan keeps, each rule one class;
 *   <li>{@code explain}: why a course is in, why it is out, which wishes clash;
 *   <li>{@code replan}: the plan again from today on, with few moves;
 *   <li>{@code risk}: how a plan may turn out when efforts are ranges;
 *   <li>{@code feasible}: whether any plan keeps all wishes, decided exactly;
 *   <li>{@code repair}: a smallest set of wishes that clash, and the smallest repairs.
 * </ul>
 *
 * <p><b>Notation.</b> c a course, g a goal (one of the courses that another requires, or a level of a skill), t a week. A goal that
 * counts pays its worth for each week from the one on in which it is reached. Score = 60 x the area under the coverage curve, less
 * the minutes of all chosen courses. All sums are long. Limits count plans tried, so the same seed gives the same plan anywhere; the
 * clock only stops early.
 *
 * <p><b>Sources.</b> Kolisch and Hartmann, Heuristic algorithms for the resource-constrained project scheduling problem (1999):
 * serial schedule generation. Kirkpatrick, Gelatt and Vecchi, Optimization by simulated annealing (1983). Held, Wolfe and Crowder,
 * Validation of subgradient optimization (1974); Fisher, The Lagrangian relaxation method for solving integer programming problems
 * (1981). Knuth, A generalization of Dijkstra's algorithm (1977): earliest ends along AND/OR prerequisites. Erschler and Lopez,
 * energy-based reasoning (1990); Edmonds and Karp, maximum flow (1972). Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS
 * extraction with minimal hitting set dualization (2015): the smallest clash.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package skillway.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
