package skillway.scheduling;

import java.util.List;

/**
 * What a chosen course is good for.
 *
 * @param candidate index of the course
 * @param brings the levels that the plan owes to this course
 * @param unlocks chosen courses that need it
 * @param earliestWeek the first week it could start in, after what it needs
 * @param waitsFor the chosen courses it waits for
 */
public record Reason(
        int candidate, List<Gain> brings, List<Integer> unlocks, int earliestWeek, List<Integer> waitsFor) {

    /**
     * Levels of one skill that a course adds.
     *
     * @param skill index of the skill
     * @param from level before
     * @param to level after, at most the required one
     */
    public record Gain(int skill, int from, int to) {}

    public Reason {
        brings = List.copyOf(brings);
        unlocks = List.copyOf(unlocks);
        waitsFor = List.copyOf(waitsFor);
    }
}
