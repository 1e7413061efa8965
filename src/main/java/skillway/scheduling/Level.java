package skillway.scheduling;

/**
 * A level of a skill, as a course asks for it or leads to it.
 *
 * @param skill index of the skill among the problem's targets
 * @param level 0 to 5
 */
public record Level(int skill, int level) {

    public Level {
        Refusal.unless(Target.isLevel(level), "Level %d of skill %d: levels go from 0 to 5.", level, skill);
    }
}
