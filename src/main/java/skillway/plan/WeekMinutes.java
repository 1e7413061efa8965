package skillway.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** The same weeks with more minutes done in one of them. */
    static List<WeekMinutes> logged(List<WeekMinutes> weeks, LocalDate monday, int more) {
        List<WeekMinutes> changed = new ArrayList<>();
        WeekMinutes logged = new WeekMinutes(monday, 0, more);
        for (WeekMinutes week : weeks) {
            if (week.monday().equals(monday)) {
                logged = new WeekMinutes(monday, week.planned(), week.done() + more);
            } else {
                changed.add(week);
            }
        }
        changed.add(logged);
        return changed;
    }

    /** The same week, with so many minutes planned and done. */
    WeekMinutes took(int minutes) {
        return new WeekMinutes(monday, minutes, minutes);
    }

    /** Parts weeks, the earliest first, into stretches without a week between. */
    public static List<List<WeekMinutes>> runs(List<WeekMinutes> weeks) {
        List<List<WeekMinutes>> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= weeks.size(); at++) {
            if (at == weeks.size()
                    || !weeks.get(at).monday().equals(weeks.get(at - 1).monday().plusWeeks(1))) {
                runs.add(List.copyOf(weeks.subList(from, at)));
                from = at;
            }
        }
        return runs;
    }
}
