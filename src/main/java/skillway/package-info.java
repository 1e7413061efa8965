/**
 * The map of Skillway. Two levels, always the same shape: the feature says what is true, {@code feature.ui} shows it.
 *
 * <pre>
 * identity      who is asking and what they may do                         uses nothing
 * shell         the frame: layout, error views, notices                    uses identity
 * skills        skills, levels, and what each role needs                   uses shell, identity
 * catalogue     courses: effort, prerequisites, outcomes; imports          uses shell, identity, skills
 * scheduling    the planner: chooses and places, proves, explains          uses nothing of ours
 * coverage      how much of a role a person covers, when; the charts       uses shell, identity, skills
 * plan          a learner's plan, its budget, its schedule                 uses the six above
 * mentoring     a mentor's review of a plan                                uses shell, identity, skills, plan, coverage
 * team          gaps across people                                         uses shell, identity, skills, plan, coverage
 * tables        reads tables out of files that people bring               uses nothing
 * demo          the example organisation, loaded once                      uses all of them, and none uses it
 * </pre>
 */
@NullMarked
package skillway;

import org.jspecify.annotations.NullMarked;
