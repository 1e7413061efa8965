package skillway.plan.ui.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.planning.TwoPlans;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/** What differs between two plans: figures first, then each course that is in one alone or lies in other weeks. */
record Differences(TwoPlans plans) {

    /** One difference in words. */
    record Row(String what, String now, String then) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(figure("Coverage by the deadline", Differences::coverage));
        rows.add(figure("Last week", Differences::lastWeek));
        rows.add(figure(
                "Hours",
                plan -> Minutes.text(
                        plan.courses().stream().mapToInt(CourseInPlan::minutes).sum())));
        rows.add(figure("Money", plan -> plan.money() + " €"));
        Stream.concat(plans.now().courses().stream(), plans.then().courses().stream())
                .map(CourseInPlan::course)
                .distinct()
                .map(this::course)
                .filter(row -> !row.now().equals(row.then()))
                .forEach(rows::add);
        return rows;
    }

    private Row figure(String what, Function<PlanSnapshot, String> value) {
        return new Row(what, value.apply(plans.now()), value.apply(plans.then()));
    }

    private Row course(CourseId id) {
        String title = plans.now()
                .course(id)
                .or(() -> plans.then().course(id))
                .map(CourseInPlan::title)
                .orElse("");
        return new Row(title, weeks(plans.now().course(id)), weeks(plans.then().course(id)));
    }

    private static String weeks(Optional<CourseInPlan> course) {
        return course.map(found -> found.firstWeek()
                        .flatMap(first -> found.lastWeek().map(last -> PlanWords.weeks(first, last)))
                        .orElse("no weeks"))
                .orElse("not in it");
    }

    private static String coverage(PlanSnapshot plan) {
        return String.format(Locale.ROOT, "%.1f %%", plan.percentAtEnd());
    }

    private static String lastWeek(PlanSnapshot plan) {
        return plan.courses().stream()
                .flatMap(course -> course.lastWeek().stream())
                .max(java.time.LocalDate::compareTo)
                .map(PlanWords::week)
                .orElse("none");
    }
}
