package skillway.skills;

/** Names one skill. */
public record SkillId(long value) {}
