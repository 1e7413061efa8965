package skillway.scheduling;

/**
 * A skill the plan works toward.
 *
 * @param current level today, 0 to 5
 * @param required level the role asks for, 0 to 5; 0 when the role does not ask for the skill
 * @param weight how much the role counts it, 0 to 1000; 0 when it does not
 */
public record Target(int current, int required, int weight) {

    private static final int HIGHEST_LEVEL = 5;
    private static final int MINUTES_PER_HOUR = 60;

    public Target {
        Refusal.unless(isLevel(current), "The current level is %d: levels go from 0 to 5.", current);
        Refusal.unless(isLevel(required), "The required level is %d: levels go from 0 to 5.", required);
        Refusal.unless(weight >= 0 && weight <= 1000, "The weight is %d: weights go from 0 to 1000.", weight);
    }

    /** A skill that courses ask for or lead to and the role does not count: nothing known yet. */
    public static Target outsideTheRole() {
        return new Target(0, 0, 0);
    }

    /** Score of one level of this skill held for one week. */
    public long pointsPerLevelAndWeek() {
        return required == 0 ? 0 : (long) MINUTES_PER_HOUR * weight * (MINUTES_PER_HOUR / required);
    }

    /** How many of the levels between today's and the required one a person at this level has gained. */
    public int gained(int level) {
        return Math.max(0, Math.min(level, required) - Math.min(current, required));
    }

    /** What a person at this level covers of the role, in a unit in which all levels of all skills are whole. */
    public long covered(int level) {
        return required == 0 ? 0 : (long) weight * (MINUTES_PER_HOUR / required) * Math.min(level, required);
    }

    static boolean isLevel(int level) {
        return level >= 0 && level <= HIGHEST_LEVEL;
    }
}
