package skillway.scheduling.feasible;

import skillway.scheduling.Schedule;

/** Whether a plan exists that keeps every wish. */
public sealed interface Verdict {

    /** There is one: this. */
    record Yes(Schedule schedule) implements Verdict {}

    /** There is none: proven. */
    record No() implements Verdict {}

    /** The effort ended before either was known. */
    record Open() implements Verdict {}
}
