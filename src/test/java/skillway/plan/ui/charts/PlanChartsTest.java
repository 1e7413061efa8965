package skillway.plan.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.coverage.CoverageCurve;
import skillway.coverage.Figure;
import skillway.coverage.NothingToShow;
import skillway.coverage.WeekHours;
import skillway.identity.PersonId;
import skillway.plan.PlanId;
import skillway.plan.PlanWishes;
import skillway.plan.WeekBudget;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.PlanSnapshot.Area;
import skillway.plan.read.PlanSnapshot.Step;
import skillway.plan.read.PlanSnapshot.Week;
import skillway.plan.read.SkillInPlan;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

class PlanChartsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FRIDAY_OF_WEEK_3 = LocalDate.of(2027, 1, 29);

    @Test
    void coverage_by_the_deadline_holds_what_ends_in_its_week() {
        CoverageCurve curve = (CoverageCurve) PlanCharts.curve(plan(skill()));
        assertThat(curve.finding().replace('\u00a0', ' '))
                .isEqualTo("25 % at the start, 50 % today, 75 % by 29 Jan 2027");
    }

    @Test
    void a_week_off_is_off_in_every_chart() {
        assertThat(PlanCharts.hours(plan(skill())).weeks().off()).containsExactly(2);
    }

    @Test
    void hours_are_those_of_the_plan() {
        WeekHours hours = PlanCharts.hours(plan(skill()));
        assertThat(hours.hours().get(3)).isEqualTo(new WeekHours.Week(240, 300, 0));
        assertThat(hours.hours().get(3).over()).isEqualTo(60);
    }

    @Test
    void gaps_go_from_today_to_the_end_of_the_plan() {
        assertThat(PlanCharts.gaps(plan(skill())).rows().getFirst().levels()).isEqualTo("2 → 3 of 4");
    }

    @Test
    void a_role_without_skills_gets_a_sentence() {
        PlanSnapshot plan = plan();
        assertThat(PlanCharts.curve(plan).nothing())
                .hasValueSatisfying(s -> assertThat(s).contains("Engineering Manager asks for no skills"));
        assertThat(PlanCharts.gaps(plan).nothing()).isPresent();
    }

    @Test
    void a_plan_that_is_gone_or_hidden_is_the_same_sentence() {
        Figure figure = PlanCharts.of(Optional::empty, "Hours a week", PlanCharts::hours)
                .get();
        assertThat(figure).isInstanceOf(NothingToShow.class);
        assertThat(figure.finding()).contains("no plan here");
    }

    private static SkillInPlan skill() {
        return new SkillInPlan(new SkillId(1), "Coaching", "People", 1, 2, 3, 4, 5, true);
    }

    private static PlanSnapshot plan(SkillInPlan... skills) {
        return new PlanSnapshot(
                new PlanId(1),
                1,
                new PersonId(1),
                "Ada Lindqvist",
                "Engineering Manager",
                new PlanWishes(
                        new RoleId(1),
                        MONDAY,
                        FRIDAY_OF_WEEK_3,
                        new WeekBudget(List.of(60, 60, 60, 60, 0, 0, 0), Map.of(MONDAY.plusWeeks(2), 0)),
                        null,
                        null,
                        Set.of(),
                        Set.of()),
                MONDAY.plusWeeks(1).plusDays(2),
                Instant.parse("2027-01-13T09:00:00Z"),
                List.of(week(0, 240, 240, 240), week(1, 240, 200, 100), week(2, 0, 0, 0), week(3, 240, 300, 0)),
                List.of(new Area("People", 1)),
                List.of(),
                List.of(skills),
                List.of(step(-1, 25), step(0, 50), step(3, 75)),
                List.of(),
                List.of(),
                0,
                "",
                false);
    }

    private static Week week(int index, int budget, int planned, int done) {
        return new Week(MONDAY.plusWeeks(index), index + 1, "", budget, planned, done);
    }

    private static Step step(int week, double percent) {
        return new Step(week, percent, List.of(percent));
    }
}
