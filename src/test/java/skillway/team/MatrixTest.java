package skillway.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.coverage.Need;
import skillway.coverage.SkillArea;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.SkillId;
import skillway.team.Outlook.Gain;
import skillway.team.TeamMatrix.Cell;
import skillway.team.TeamMatrix.Row;
import skillway.team.TeamRisks.Behind;
import skillway.team.TeamRisks.Next;
import skillway.team.TeamRisks.Thin;
import skillway.team.TeamRisks.Unclosed;

class MatrixTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 16);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 18);
    private static final SkillId HIRING = new SkillId(1);
    private static final SkillId FINANCE = new SkillId(2);

    private final Person ada = person(1, "Ada");
    private final Person noor = person(2, "Noor");

    /** Ada plans Hiring from 1 to 4 by April and leaves Finance; of Noor nothing is known. */
    private final MatrixOf matrix = new MatrixOf(
            "Payments",
            new RoleProfile(new RoleId(1), 1, "Manager", "", "", Set.of(), List.of()),
            List.of(asked(HIRING, "Hiring", 4), asked(FINANCE, "Finance", 2)),
            List.of(noor, ada),
            Map.of(ada.id(), new Outlook(Map.of(HIRING, 1), List.of(new Gain(HIRING, 4, APRIL)))),
            Map.of(ada.id(), "Manager"),
            Map.of(ada.id(), 90));

    @Test
    void a_cell_says_how_far_a_person_is_and_when_a_plan_closes_the_gap() {
        Row row = matrix.on(TODAY, TODAY, JUNE).rows().getFirst();

        assertThat(row.name()).isEqualTo("Ada");
        assertThat(row.cells()).containsExactly(new Cell(1, 4, APRIL), new Cell(0, 2, null));
        assertThat(row.cells().getFirst().gap()).isEqualTo(3);
    }

    @Test
    void on_a_later_day_the_cells_show_what_the_plan_has_brought_until_then() {
        assertThat(cellOn(APRIL.minusDays(1))).isEqualTo(new Cell(1, 4, APRIL));
        assertThat(cellOn(APRIL)).isEqualTo(new Cell(4, 4, null));
    }

    @Test
    void coverage_goes_from_today_to_the_day_shown_or_to_the_end_of_the_last_plan() {
        assertThat(matrix.on(TODAY, TODAY, JUNE).until()).isEqualTo(JUNE);
        assertThat(matrix.on(APRIL, TODAY, JUNE).until()).isEqualTo(APRIL);

        Row row = matrix.on(TODAY, TODAY, JUNE).rows().getFirst();
        assertThat(row.now()).isEqualTo(12.5);
        assertThat(row.then()).isEqualTo(50);
    }

    @Test
    void a_person_of_whom_nothing_is_known_says_so() {
        Row row = matrix.on(TODAY, TODAY, JUNE).rows().get(1);

        assertThat(row.assessed()).isFalse();
        assertThat(row.target()).isNull();
        assertThat(row.now()).isZero();
    }

    @Test
    void a_column_counts_who_has_the_level_now_and_then() {
        assertThat(matrix.on(TODAY, TODAY, JUNE).columns())
                .extracting(TeamMatrix.Column::metNow, TeamMatrix.Column::metThen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1), org.assertj.core.groups.Tuple.tuple(0, 0));
    }

    @Test
    void an_essential_skill_that_nobody_has_says_who_reaches_it_next() {
        assertThat(risksOn(TODAY).thin())
                .containsExactly(new Thin("Hiring", null, new Next("Ada", APRIL)), new Thin("Finance", null, null));
    }

    @Test
    void a_skill_that_one_person_has_hangs_on_that_person() {
        assertThat(risksOn(APRIL).thin())
                .containsExactly(new Thin("Finance", null, null), new Thin("Hiring", "Ada", null));
    }

    @Test
    void who_is_behind_and_who_has_no_plan_is_named() {
        assertThat(risksOn(TODAY).behind()).containsExactly(new Behind("Ada", 90));
        assertThat(risksOn(TODAY).withoutPlan()).containsExactly("Noor");
    }

    @Test
    void a_skill_that_is_not_essential_is_named_when_people_are_short_and_nobody_learns_it() {
        MatrixOf free = new MatrixOf(
                "Payments",
                matrix.role(),
                List.of(new Asked(new Need(FINANCE, new SkillArea(1, "People"), 5, 2), "Finance", false)),
                matrix.people(),
                matrix.outlooks(),
                matrix.targets(),
                Map.of());

        TeamRisks risks = TeamRisks.in(free.on(TODAY, TODAY, JUNE));
        assertThat(risks.thin()).isEmpty();
        assertThat(risks.unclosed()).containsExactly(new Unclosed("Finance", 1));
    }

    private TeamRisks risksOn(LocalDate day) {
        return TeamRisks.in(matrix.on(day, TODAY, JUNE));
    }

    private Cell cellOn(LocalDate day) {
        return matrix.on(day, TODAY, JUNE).rows().getFirst().cells().getFirst();
    }

    private static Asked asked(SkillId skill, String name, int required) {
        return new Asked(new Need(skill, new SkillArea(1, "People"), 5, required), name, true);
    }

    private static Person person(long id, String name) {
        return Person.create(new PersonId(id), name + "@team.example", name, EnumSet.of(Part.LEARNER));
    }
}
