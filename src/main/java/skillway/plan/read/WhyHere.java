package skillway.plan.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWords;
import skillway.plan.PlannedCourse;
import skillway.plan.read.CourseInPlan.Brings;

/** Says why a course is in the plan, and why it is not earlier. */
final class WhyHere {

    private static final int NAMED = 3;

    private final PlanFacts facts;

    private final ToDoubleFunction<Brings> percent;

    /** @param percent what levels add to the coverage of the role, in percentage points */
    WhyHere(PlanFacts facts, ToDoubleFunction<Brings> percent) {
        this.facts = facts;
        this.percent = percent;
    }

    /** The course with its reasons in sentences. */
    CourseInPlan told(CourseInPlan course) {
        List<String> why = new ArrayList<>();
        course.brings().stream().limit(NAMED).map(WhyHere::brings).forEach(why::add);
        if (!course.brings().isEmpty()) {
            double gained = course.brings().stream().mapToDouble(percent).sum();
            why.add(String.format(Locale.ROOT, "+%.1f %% of the role for %s.", gained, Minutes.text(course.minutes())));
        }
        if (!course.unlocks().isEmpty()) {
            why.add("Needed before %s.".formatted(titles(course.unlocks())));
        }
        if (course.byHand()) {
            why.add("You put it in.");
        }
        notEarlier(course).ifPresent(why::add);
        return course.because(why);
    }

    private static String brings(Brings gain) {
        return "Takes %s from %d to %d%s."
                .formatted(gain.name(), gain.from(), gain.to(), gain.essential() ? ", an essential skill" : "");
    }

    private Optional<String> notEarlier(CourseInPlan course) {
        if (course.state() != CourseInPlan.State.PLANNED || course.weeks().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = course.weeks().getFirst().monday();
        LocalDate pinned = course.pinnedWeek();
        if (pinned != null) {
            return Optional.of("You pinned it to %s.".formatted(PlanWords.week(pinned)));
        }
        if (course.cohort()) {
            return Optional.of("Its dates are fixed: it begins on %s.".formatted(PlanWords.date(first)));
        }
        return waitsFor(course, first)
                .map(last -> "Not earlier: it needs %s, done in %s."
                        .formatted(
                                facts.title(last.course()),
                                PlanWords.week(last.weeks().getLast().monday())));
    }

    private Optional<PlannedCourse> waitsFor(CourseInPlan course, LocalDate first) {
        return course.needs().stream()
                .map(facts.plan()::find)
                .flatMap(Optional::stream)
                .filter(need -> !need.finished() && need.placed())
                .filter(need -> !need.weeks().getLast().monday().isBefore(first.minusWeeks(1)))
                .max(Comparator.comparing(need -> need.weeks().getLast().monday()));
    }

    private String titles(List<CourseId> courses) {
        List<String> titles =
                new ArrayList<>(courses.stream().limit(NAMED).map(facts::title).toList());
        if (courses.size() > NAMED) {
            titles.add("%d more".formatted(courses.size() - NAMED));
        }
        return PlanWords.list(titles);
    }
}
