package skillway.scheduling;

/**
 * What makes one plan better than another.
 *
 * @param kind what is made as large or as small as can be
 * @param percent for all kinds but {@link Kind#COVERAGE}: this much of the role must be covered at the end, 0 to 100
 */
public record Objective(Kind kind, int percent) {

    /** What is made as large or as small as can be. */
    public enum Kind {
        /** As much of the role as possible, as early as possible. */
        COVERAGE,
        /** The week from which on so much of the role is covered: as early as possible. */
        FINISH,
        /** Minutes of all courses: as few as possible. */
        MINUTES,
        /** Money for all courses: as little as possible. */
        MONEY,
        /** Minutes of the fullest week: as few as possible. */
        PEAK
    }

    /** As much of the role as possible, as early as possible. */
    public static final Objective COVERAGE = new Objective(Kind.COVERAGE, 0);

    public Objective {
        Refusal.unless(
                percent >= 0 && percent <= 100, "The plan must cover %d %% of the role: give 0 to 100.", percent);
    }

    /** Whether the score alone says which plan is better. */
    public boolean byScore() {
        return kind == Kind.COVERAGE;
    }
}
