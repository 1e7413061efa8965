package skillway.plan;

import java.time.LocalDate;

/**
 * What one course takes in one week.
 *
 * @param monday the week
 * @param planned minutes the schedule gives it, 0 or more
 * @param done minutes the learner says are done, 0 or more
 */
public record WeekMinutes(LocalDate monday, int planned, int done) {

    public WeekMinutes {
        if (planned < 0 || done < 0) {
            throw new IllegalArgumentException("Week %s has minutes below 0.".formatted(monday));
        }
    }
}
