package skillway.catalogue;

/**
 * How long a course takes, as a range.
 *
 * @param minMinutes the shortest, 1 or more
 * @param maxMinutes the longest, not below the shortest, at most {@link #MOST}
 */
public record Effort(int minMinutes, int maxMinutes) {

    /** 10,000 hours: more is a mistake in the file. */
    public static final int MOST = 600_000;

    public Effort {
        if (minMinutes < 1 || maxMinutes > MOST) {
            throw new IllegalArgumentException("An effort of %d to %d minutes is not between 1 minute and 10,000 hours."
                    .formatted(minMinutes, maxMinutes));
        }
        if (minMinutes > maxMinutes) {
            throw new IllegalArgumentException(
                    "The shortest effort (%s) is longer than the longest (%s). Maybe the two are swapped."
                            .formatted(Minutes.text(minMinutes), Minutes.text(maxMinutes)));
        }
    }

    /** The minutes a plan counts with: the middle of the range, rounded up. */
    public int likelyMinutes() {
        return minMinutes + (maxMinutes - minMinutes + 1) / 2;
    }

    /** The range in words, such as "8 to 14 h". */
    public String text() {
        if (minMinutes == maxMinutes) {
            return Minutes.text(minMinutes);
        }
        return minMinutes % 60 == 0 && maxMinutes % 60 == 0
                ? "%d to %d h".formatted(minMinutes / 60, maxMinutes / 60)
                : Minutes.text(minMinutes) + " to " + Minutes.text(maxMinutes);
    }
}
