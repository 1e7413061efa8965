package skillway.plan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.PlannedCourse;
import skillway.plan.WeekMinutes;

/** No week to come takes more minutes than there are. */
final class StaysWithinHours implements Check {

    private static final int MOST = 3;

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        LocalDate last = PlanWeeks.mondayOf(facts.plan().wishes().deadline());
        TreeMap<LocalDate, Integer> taken = new TreeMap<>();
        facts.plan().courses().stream()
                .flatMap(course -> course.weeks().stream())
                .filter(week -> !week.monday().isBefore(facts.firstOpenWeek())
                        && !week.monday().isAfter(last))
                .filter(week -> week.planned() > week.done())
                .forEach(week -> taken.merge(week.monday(), week.planned(), Integer::sum));
        List<PlanProblem> problems = new ArrayList<>();
        taken.forEach((monday, minutes) -> {
            int over = minutes - facts.plan().wishes().budget().minutesOf(monday);
            if (over > 0 && problems.size() < MOST) {
                problems.add(problem(facts, monday, over));
            }
        });
        return problems;
    }

    private static PlanProblem problem(PlanFacts facts, LocalDate monday, int over) {
        List<PlannedCourse> there = facts.plan().courses().stream()
                .filter(course ->
                        course.weeks().stream().map(WeekMinutes::monday).anyMatch(monday::equals))
                .toList();
        List<PlannedCourse> pinned =
                there.stream().filter(course -> course.pinnedWeek() != null).toList();
        PlanWishes wishes = facts.plan().wishes();
        int budget = wishes.budget().minutesOf(monday);
        List<Repair> repairs = new ArrayList<>();
        pinned.forEach(course -> repairs.add(
                new Repair("Unpin “%s”".formatted(facts.title(course.course())), new PlanEdit.Unpin(course.course()))));
        if (budget + over <= 7 * 24 * 60) {
            repairs.add(new Repair(
                    "Give %s %s".formatted(PlanWords.week(monday), Minutes.text(budget + over)),
                    new PlanEdit.Wish(wishes.with(wishes.budget().with(monday, budget + over)))));
        }
        return new PlanProblem(
                "%s is %s over your hours".formatted(PlanWords.capital(PlanWords.week(monday)), Minutes.text(over)),
                sentence(facts, budget, pinned.isEmpty() ? there : pinned, !pinned.isEmpty()),
                there.stream().map(PlannedCourse::course).toList(),
                repairs);
    }

    private static String sentence(PlanFacts facts, int budget, List<PlannedCourse> courses, boolean pinned) {
        List<String> titles = courses.stream()
                .map(PlannedCourse::course)
                .map((CourseId course) -> "“%s”".formatted(facts.title(course)))
                .limit(MOST)
                .toList();
        String have = budget == 0 ? "You have no time in it" : "You have %s in it".formatted(Minutes.text(budget));
        return "%s and %s %s.".formatted(have, pinned ? "you pinned" : "it holds", PlanWords.list(titles));
    }
}
