package skillway.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.plan.Changed;
import skillway.plan.CheckedIn;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.PlanWorld;
import skillway.plan.PlannedCourse;
import skillway.plan.StalePlan;
import skillway.plan.WeekMinutes;
import skillway.plan.pace.OwnPace;
import skillway.plan.planning.Replanned;
import skillway.plan.planning.Replans;
import skillway.plan.read.PlanReading;
import skillway.scheduling.replan.Change;
import skillway.skills.Assessing;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@Transactional
@WithMockUser(roles = {"LEARNER", "CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class PlanEditingStories {

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Assessing assessing;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Replans replans;

    @Autowired
    private Clock clock;

    private Viewer ada;
    private Skill hiring;
    private RoleProfile role;
    private Course basics;
    private Course advanced;
    private LearningPlan plan;

    @BeforeEach
    void world() {
        PlanWorld world = new PlanWorld(directory, framework, catalogue);
        ada = world.learner("Ada");
        hiring = world.skill("Hiring");
        role = world.role(hiring);
        basics = world.course("Basics", 8, hiring, 2);
        advanced = world.course("Advanced", 8, hiring, 3, basics);
        plan = editing.wish(ada, 0, PlanWishes.firstFor(role.id(), LocalDate.now(clock)));
        plan = editing.change(ada, plan.version(), new PlanEdit.Include(basics.id()))
                .plan();
        plan = editing.change(ada, plan.version(), new PlanEdit.Include(advanced.id()))
                .plan();
    }

    @Test
    void what_is_put_in_by_hand_gets_the_first_weeks_with_room_after_what_it_needs() {
        LocalDate start = plan.wishes().startsOn();
        assertThat(weeks(basics)).containsExactly(start, start.plusWeeks(1));
        assertThat(weeks(advanced)).containsExactly(start.plusWeeks(2), start.plusWeeks(3));
        assertThat(reading.planOf(ada).orElseThrow().problems()).isEmpty();
    }

    @Test
    void the_plan_that_was_kept_is_read_again_as_it_is() {
        assertThat(reading.own(ada)).contains(plan);
    }

    @Test
    void what_waits_for_a_moved_course_follows_it_and_the_change_says_so() {
        LocalDate later = plan.wishes().startsOn().plusWeeks(5);
        Changed changed = editing.change(ada, plan.version(), new PlanEdit.Move(basics.id(), later));
        plan = changed.plan();

        assertThat(weeks(basics)).containsExactly(later, later.plusWeeks(1));
        assertThat(weeks(advanced)).first().isEqualTo(later.plusWeeks(2));
        assertThat(changed.says()).startsWith("Basics moved to " + PlanWords.week(later));
        assertThat(changed.moved().moves()).hasSize(2);
    }

    @Test
    void undo_brings_the_plan_back_whole() {
        LearningPlan before = plan;
        LocalDate later = plan.wishes().startsOn().plusWeeks(5);
        Changed moved = editing.change(ada, plan.version(), new PlanEdit.Move(basics.id(), later));
        Changed undone = editing.undo(ada, moved.plan().version()).orElseThrow();

        assertThat(undone.plan().courses()).containsExactlyInAnyOrderElementsOf(before.courses());
        assertThat(undone.plan().wishes()).isEqualTo(before.wishes());
        assertThat(undone.says()).startsWith("Undone: Basics moved");
        assertThat(reading.own(ada)).contains(undone.plan());
    }

    @Test
    void a_change_to_a_plan_that_changed_meanwhile_is_refused_and_nothing_is_overwritten() {
        int seen = plan.version();
        plan = editing.change(ada, seen, new PlanEdit.LeaveOut(advanced.id())).plan();

        assertThatThrownBy(() -> editing.change(ada, seen, new PlanEdit.Pin(basics.id())))
                .isInstanceOf(StalePlan.class)
                .hasMessageContaining("was changed in another tab at");
        assertThat(reading.own(ada)).contains(plan);
    }

    @Test
    void a_course_whose_minutes_are_all_done_is_finished_and_raises_the_levels() {
        LocalDate week = plan.wishes().startsOn();
        plan = editing.change(ada, plan.version(), new PlanEdit.Log(basics.id(), week, 300))
                .plan();
        assertThat(plan.find(basics.id()).orElseThrow().started()).isTrue();
        plan = editing.change(ada, plan.version(), new PlanEdit.Log(basics.id(), week, 180))
                .plan();

        assertThat(plan.find(basics.id()).orElseThrow().finished()).isTrue();
        assertThat(assessing.levelsOf(ada, ada.id())).containsEntry(hiring.id(), 2);
        assertThatThrownBy(() -> editing.change(ada, plan.version(), new PlanEdit.Move(basics.id(), week)))
                .hasMessageContaining("finished");
    }

    @Test
    void undoing_what_finished_a_course_takes_its_levels_back() {
        LocalDate week = plan.wishes().startsOn();
        plan = editing.change(ada, plan.version(), new PlanEdit.Complete(basics.id()))
                .plan();
        assertThat(assessing.levelsOf(ada, ada.id())).containsEntry(hiring.id(), 2);

        plan = editing.undo(ada, plan.version()).orElseThrow().plan();

        assertThat(assessing.levelsOf(ada, ada.id()).getOrDefault(hiring.id(), 0))
                .isZero();
        assertThat(plan.find(basics.id()).orElseThrow().finished()).isFalse();
        plan = editing.change(ada, plan.version(), new PlanEdit.Complete(basics.id()))
                .plan();
        assessing.assess(ada, hiring.id(), 2);
        editing.undo(ada, plan.version());
        assertThat(assessing.levelsOf(ada, ada.id())).containsEntry(hiring.id(), 2);
        assertThat(week).isNotNull();
    }

    @Test
    void a_part_that_is_done_in_more_minutes_leaves_the_rest_as_it_was_and_teaches_the_pace() {
        LocalDate week = plan.find(basics.id()).orElseThrow().firstWeek();
        int remaining = plan.find(basics.id()).orElseThrow().remaining();
        int part = plan.find(basics.id()).orElseThrow().leftIn(week);

        plan = editing.change(ada, plan.version(), new PlanEdit.CheckIn(basics.id(), week, CheckedIn.DONE, 2 * part))
                .plan();

        PlannedCourse after = plan.find(basics.id()).orElseThrow();
        assertThat(after.minutesDone()).isEqualTo(2 * part);
        assertThat(after.remaining()).isEqualTo(remaining - part);
        assertThat(after.leftIn(week)).isZero();
        assertThat(pace().whole().middle()).isGreaterThan(1);
        plan = editing.undo(ada, plan.version()).orElseThrow().plan();
        assertThat(pace()).isEqualTo(OwnPace.UNKNOWN);
    }

    @Test
    void a_part_that_is_not_done_is_behind_and_planning_again_finds_it_new_weeks_that_undo_takes_back() {
        LocalDate week = plan.find(basics.id()).orElseThrow().firstWeek();
        plan = editing.change(ada, plan.version(), new PlanEdit.CheckIn(basics.id(), week, CheckedIn.NOT, 0))
                .plan();
        LearningPlan before = plan;
        assertThat(reading.planOf(ada).orElseThrow().problems())
                .extracting(PlanProblem::headline)
                .anyMatch(headline -> headline.contains("behind the plan"));

        Replanned proposal = replans.propose(ada, Change.KEEP);
        plan = replans.accept(ada, plan.version(), Change.KEEP).plan();

        assertThat(proposal.moved()).extracting(Replanned.Moved::title).contains("Basics");
        assertThat(plan.courses()).isEqualTo(proposal.plan().courses());
        assertThat(reading.planOf(ada).orElseThrow().problems())
                .extracting(PlanProblem::headline)
                .noneMatch(headline -> headline.contains("behind the plan"));
        assertThat(replans.propose(ada, Change.KEEP).moved()).isEmpty();
        plan = editing.undo(ada, plan.version()).orElseThrow().plan();
        assertThat(plan.courses()).isEqualTo(before.courses());
    }

    @Test
    void a_pace_set_by_hand_is_kept_and_planned_with() {
        editing.setPace(ada, Optional.of(150));
        assertThat(pace().byHand()).isEqualTo(1.5);
        editing.setPace(ada, Optional.empty());
        assertThat(pace()).isEqualTo(OwnPace.UNKNOWN);
        assertThatThrownBy(() -> editing.setPace(ada, Optional.of(500))).hasMessageContaining("25 and 400");
    }

    private OwnPace pace() {
        return reading.factsOf(ada).orElseThrow().pace();
    }

    @Test
    void a_course_pinned_into_a_full_week_stays_there_and_the_plan_tells_what_is_over() {
        LocalDate start = plan.wishes().startsOn();
        plan = editing.change(ada, plan.version(), new PlanEdit.Pin(basics.id()))
                .plan();
        plan = editing.change(ada, plan.version(), new PlanEdit.Move(advanced.id(), start))
                .plan();

        assertThat(weeks(advanced)).first().isEqualTo(start);
        assertThat(reading.planOf(ada).orElseThrow().problems())
                .extracting(PlanProblem::headline)
                .contains("“Advanced” begins too early")
                .anyMatch(headline -> headline.endsWith("over your hours"));
    }

    @Test
    void a_withdrawn_course_stays_in_the_plan_and_is_told() {
        catalogue.withdraw(basics.id());

        assertThat(reading.planOf(ada).orElseThrow().problems())
                .extracting(PlanProblem::headline)
                .containsExactly("“Basics” is not offered any more");
    }

    @Test
    void a_course_without_known_effort_cannot_be_put_in() {
        Course vague = new PlanWorld(directory, framework, catalogue).withoutEffort("Vague", hiring);

        assertThatThrownBy(() -> editing.change(ada, plan.version(), new PlanEdit.Include(vague.id())))
                .hasMessage("Vague cannot be planned: the catalogue does not say how long it takes.");
    }

    @Test
    void a_cohort_moves_only_to_its_dates() {
        LocalDate start = plan.wishes().startsOn();
        Course cohort = new PlanWorld(directory, framework, catalogue)
                .cohort("Circle", hiring, 1, start.plusWeeks(6), start.plusWeeks(9));
        plan = editing.change(ada, plan.version(), new PlanEdit.Include(cohort.id()))
                .plan();
        assertThat(weeks(cohort)).containsExactly(start.plusWeeks(6), start.plusWeeks(7));

        assertThatThrownBy(
                        () -> editing.change(ada, plan.version(), new PlanEdit.Move(cohort.id(), start.plusWeeks(7))))
                .hasMessageContaining("fixed dates")
                .hasMessageContaining(PlanWords.date(start.plusWeeks(9)));
        plan = editing.change(ada, plan.version(), new PlanEdit.Move(cohort.id(), start.plusWeeks(9)))
                .plan();
        assertThat(weeks(cohort)).containsExactly(start.plusWeeks(9), start.plusWeeks(10));
    }

    @Test
    void nobody_reads_the_plan_of_somebody_else() {
        Viewer eve = new PlanWorld(directory, framework, catalogue).learner("Eve");

        assertThat(reading.planOfPerson(eve, ada.id())).isEmpty();
        assertThat(reading.planOf(eve)).isEmpty();
        assertThatThrownBy(() -> editing.change(eve, plan.version(), new PlanEdit.Pin(basics.id())))
                .hasMessage("You have no plan yet.");
    }

    @Test
    void who_is_no_learner_changes_no_plan() {
        security.getContext().setAuthentication(new TestingAuthenticationToken("grace", "", "ROLE_MENTOR"));
        assertThatThrownBy(() -> editing.wish(ada, 0, plan.wishes())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.change(ada, 1, new PlanEdit.Pin(basics.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.undo(ada, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private java.util.List<LocalDate> weeks(Course course) {
        return plan.find(course.id()).orElseThrow().weeks().stream()
                .map(WeekMinutes::monday)
                .toList();
    }
}

@ApplicationTest
class PlanEditingOnH2Test extends PlanEditingStories {}

@PostgresTest
class PlanEditingOnPostgresTest extends PlanEditingStories {}
