package skillway.scheduling;

/**
 * A wish: this skill at this level at the end of this week.
 *
 * @param skill index of the skill among the problem's targets
 * @param level 1 to 5
 * @param byWeek the last week that is early enough, 0 = the first week
 */
public record MustReach(int skill, int level, int byWeek) {

    public MustReach {
        Refusal.unless(
                Target.isLevel(level) && level > 0, "Level %d of skill %d must be reached: 1 to 5.", level, skill);
        Refusal.unless(byWeek >= 0, "Skill %d must be reached by week %d, before the plan begins.", skill, byWeek);
    }
}
