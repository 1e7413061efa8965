package skillway.plan.ui.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/**
 * What a plan says about the week that holds today.
 *
 * @param monday the week
 * @param entries the courses of the week, what is left to do first
 * @param next courses that begin later, the soonest first
 */
record ThisWeek(LocalDate monday, List<Entry> entries, List<CourseInPlan> next) {

    private static final int MOST_NEXT = 6;

    /** A course and its minutes of the week. */
    record Entry(CourseInPlan course, WeekMinutes week) {

        int left() {
            return Math.max(0, week.planned() - week.done());
        }
    }

    static ThisWeek of(PlanSnapshot plan) {
        LocalDate monday = PlanWeeks.mondayOf(plan.today());
        List<Entry> entries = plan.courses().stream()
                .flatMap(course -> course.weeks().stream()
                        .filter(week -> week.monday().equals(monday))
                        .map(week -> new Entry(course, week)))
                .filter(entry -> entry.week().planned() + entry.week().done() > 0)
                .sorted(Comparator.comparing(entry -> entry.left() == 0))
                .toList();
        List<CourseInPlan> next = plan.courses().stream()
                .filter(course -> course.firstWeek().filter(monday::isBefore).isPresent())
                .limit(MOST_NEXT)
                .toList();
        return new ThisWeek(monday, entries, next);
    }

    int done() {
        return entries.stream().mapToInt(entry -> entry.week().done()).sum();
    }

    int planned() {
        return entries.stream().mapToInt(entry -> entry.week().planned()).sum();
    }

    /** Such as "Week 48, 23 to 29 Nov". */
    String words() {
        return "%s, %s to %s"
                .formatted(
                        PlanWords.capital(PlanWords.week(monday)),
                        PlanWords.shortDate(monday),
                        PlanWords.date(monday.plusDays(6)));
    }

    /** What is left, such as "3 things, 2 h 30 left". */
    String left() {
        long open = entries.stream().filter(entry -> entry.left() > 0).count();
        int minutes = entries.stream().mapToInt(Entry::left).sum();
        if (entries.isEmpty()) {
            return "Nothing is planned for this week";
        }
        return open == 0
                ? "All of this week is done"
                : "%s, %s left".formatted(PlanWords.count(open, "thing"), Minutes.text(minutes));
    }

    /** The next rise of the coverage, such as "+3.8 % in week 8"; empty when there is none to come. */
    static Optional<String> nextRise(PlanSnapshot plan) {
        PlanWeeks weeks =
                new PlanWeeks(plan.weeks().getFirst().monday(), plan.weeks().size());
        int now = weeks.index(plan.today());
        double today = plan.percentToday();
        return plan.curve().stream()
                .filter(step -> step.week() >= now && step.percent() > today + 0.05)
                .findFirst()
                .map(step -> String.format(
                        java.util.Locale.ROOT,
                        "+%.1f %% in %s",
                        step.percent() - today,
                        PlanWords.week(weeks.monday(step.week()))));
    }
}
