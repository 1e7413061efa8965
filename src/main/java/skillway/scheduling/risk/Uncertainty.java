package skillway.scheduling.risk;

import java.util.Collections;
import java.util.List;

/**
 * What is not known for sure about a plan.
 *
 * @param efforts one for each candidate of the problem; those of dated runs are not looked at: a run takes its weeks
 * @param paces the learner's pace for each kind of course
 * @param laterMinutes minutes a week behind the last week of the problem, for what does not end in time; 1 or more
 */
public record Uncertainty(List<Effort> efforts, List<Pace> paces, int laterMinutes) {

    public Uncertainty {
        efforts = List.copyOf(efforts);
        paces = List.copyOf(paces);
        int kinds = paces.size();
        if (laterMinutes < 1 || efforts.stream().anyMatch(effort -> effort.kind() < 0 || effort.kind() >= kinds)) {
            throw new IllegalArgumentException("Give 1 minute a week or more, and a pace for each kind of course.");
        }
    }

    /** Efforts within their ranges, for a learner who takes as long as the catalogue says. */
    public static Uncertainty of(List<Effort> efforts, int laterMinutes) {
        int kinds = 1 + efforts.stream().mapToInt(Effort::kind).max().orElse(0);
        return new Uncertainty(efforts, Collections.nCopies(kinds, Pace.AS_SAID), laterMinutes);
    }
}
