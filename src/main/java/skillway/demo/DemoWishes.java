package skillway.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.plan.PlanWishes;
import skillway.plan.WeekBudget;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.tables.Row;

/** Reads what a person of the example wishes: role, dates, hours of each day, weeks off, money, courses. */
@Component
@Profile("demo")
class DemoWishes {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final SkillFramework framework;
    private final Catalogue catalogue;

    DemoWishes(SkillFramework framework, Catalogue catalogue) {
        this.framework = framework;
        this.catalogue = catalogue;
    }

    PlanWishes read(Row row) {
        RoleId role = framework.roleByName(row.get("role")).map(RoleProfile::id).orElseThrow();
        return new PlanWishes(
                role,
                LocalDate.parse(row.get("start")),
                LocalDate.parse(row.get("deadline")),
                budget(row),
                row.get("money").isBlank() ? null : Integer.valueOf(row.get("money")),
                null,
                courses(row.get("must")),
                courses(row.get("must_not")));
    }

    private static WeekBudget budget(Row row) {
        List<Integer> minutes =
                DAYS.stream().map(day -> Integer.valueOf(row.get(day))).toList();
        return new WeekBudget(minutes, java.util.Map.of())
                .withWeeksOff(parts(row.get("weeks_off")).map(LocalDate::parse).toList());
    }

    private Set<CourseId> courses(String codes) {
        Set<CourseId> found = new LinkedHashSet<>();
        parts(codes)
                .forEach(code ->
                        found.add(catalogue.findByCode(code).map(Course::id).orElseThrow()));
        return found;
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
