package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;
import skillway.scheduling.Wishes;

/** Within any four weeks in a row no more courses start than the learner wants to begin in a month. */
final class NewCourses implements Rule {

    @Override
    public String name() {
        return "new-courses";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        int most = plan.problem().wishes().newCoursesInFourWeeks();
        for (int week = 0; week < plan.problem().weeks(); week++) {
            int from = week;
            long starts = plan.placements().stream()
                    .filter(p -> p.firstWeek() >= from && p.firstWeek() - from < Wishes.MONTH)
                    .count();
            if (starts > most) {
                broken.accept(by(-1, week));
            }
        }
    }
}
