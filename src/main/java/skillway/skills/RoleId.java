package skillway.skills;

/** Names one role profile. */
public record RoleId(long value) {}
