package skillway.scheduling.risk;

/**
 * What is still to do of a course, as a range, before the learner's own pace.
 *
 * @param least minutes if all goes well, 1 or more
 * @param likely minutes that are most likely, not below the least
 * @param most minutes if all goes badly, not below the likely ones
 * @param kind which of the paces of {@link Uncertainty} it follows
 */
public record Effort(int least, int likely, int most, int kind) {

    public Effort {
        if (least < 1 || likely < least || most < likely) {
            throw new IllegalArgumentException(
                    "A course takes %d, %d or %d minutes: give 1 or more, in order.".formatted(least, likely, most));
        }
    }

    /** The range that holds nothing but these minutes. */
    public static Effort exactly(int minutes) {
        return new Effort(minutes, minutes, minutes, 0);
    }
}
