package skillway.scheduling;

/**
 * What every week of the plan has at least.
 *
 * @param minutes fewest minutes, 0 or more
 * @param courses fewest courses open, 0 or more
 */
public record WeekFloor(int minutes, int courses) {

    /** A week may be empty. */
    public static final WeekFloor NONE = new WeekFloor(0, 0);

    public WeekFloor {
        Refusal.unless(minutes >= 0, "Each week has at least %d minutes: it must be 0 or more.", minutes);
        Refusal.unless(courses >= 0, "Each week has at least %d courses: it must be 0 or more.", courses);
    }
}
