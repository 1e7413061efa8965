package skillway.plan.translate;

import java.time.LocalDate;
import java.util.List;

/**
 * How far other hours and other deadlines would lead.
 *
 * @param from the first day that can still be planned
 * @param now coverage today, 0 to 100
 * @param byHours by hours a week until the present deadline, from few to many
 * @param hoursKnee where more hours stop to pay, an index into {@code byHours}, or -1
 * @param hoursSay where more hours stop to pay, in a sentence
 * @param lines by deadline, for few hours, the present ones and many; from few to many
 * @param deadlineKnee where later deadlines stop to pay with the present hours, an index into their line, or -1
 * @param deadlineSays where later deadlines stop to pay, in a sentence
 */
public record WhatIf(
        LocalDate from,
        double now,
        List<Hours> byHours,
        int hoursKnee,
        String hoursSay,
        List<Line> lines,
        int deadlineKnee,
        String deadlineSays) {

    public WhatIf {
        byHours = List.copyOf(byHours);
        lines = List.copyOf(lines);
    }

    /**
     * The best coverage with so many minutes a week.
     *
     * @param percent 0 to 100
     */
    public record Hours(int minutes, double percent) {}

    /**
     * The best coverage by each deadline.
     *
     * @param minutes a week
     * @param present whether these are the hours that the learner gives
     */
    public record Line(int minutes, boolean present, List<By> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * The best coverage by a day.
     *
     * @param percent 0 to 100
     */
    public record By(LocalDate deadline, double percent) {}
}
