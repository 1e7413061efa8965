package skillway.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.MoreWishes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.PlanWorld;
import skillway.plan.PlannedCourse;
import skillway.plan.WeekMinutes;
import skillway.plan.edit.PlanEditing;
import skillway.plan.read.PlanReading;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.translate.IfCourse;
import skillway.plan.translate.PlanOffer;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@WithMockUser(roles = {"LEARNER", "CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class PlanningStories {

    @Autowired
    private SecurityContextHolderStrategy security;

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private Planning planning;

    @Autowired
    private Advising advising;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Clock clock;

    private final BlockingQueue<PlanningNews> news = new LinkedBlockingQueue<>();
    private final BlockingQueue<Preview> previews = new LinkedBlockingQueue<>();
    private PlanWorld world;
    private Viewer ada;
    private Skill hiring;
    private Skill writing;
    private RoleProfile role;
    private Course basics;
    private Course advanced;
    private Course letters;
    private PlanWishes wishes;

    @BeforeEach
    void world() {
        world = new PlanWorld(directory, framework, catalogue);
        ada = world.learner("Ada");
        hiring = world.skill("Hiring");
        writing = world.skill("Writing");
        role = world.role(hiring, writing);
        basics = world.course("Basics", 8, hiring, 2);
        advanced = world.course("Advanced", 8, hiring, 3, basics);
        letters = world.course("Letters", 6, writing, 3);
        wishes = PlanWishes.firstFor(role.id(), LocalDate.now(clock));
    }

    @Test
    void a_plan_never_starts_a_course_before_its_prerequisite_nor_gives_a_week_more_than_there_is() {
        editing.wish(ada, 0, wishes);
        planning.start(ada, news::add);
        LearningPlan plan = kept();

        assertThat(plan.courses())
                .extracting(PlannedCourse::course)
                .containsExactlyInAnyOrder(basics.id(), advanced.id(), letters.id());
        assertThat(first(plan, advanced)).isAfterOrEqualTo(last(plan, basics));
        for (LocalDate monday : wishes.weeks().mondays()) {
            assertThat(minutes(plan, monday)).isLessThanOrEqualTo(240);
        }
        assertThat(reading.own(ada)).contains(plan);
        PlanSnapshot read = reading.planOf(ada).orElseThrow();
        assertThat(read.problems()).isEmpty();
        assertThat(read.percentAtStart()).isZero();
        assertThat(read.percentAtEnd()).isEqualTo(100);
        assertThat(read.course(basics.id()).orElseThrow().why()).contains("Needed before Advanced.");
    }

    @Test
    void what_is_pinned_left_out_or_a_must_stands_as_it_was_wished() {
        LocalDate pinned = wishes.startsOn().plusWeeks(10);
        LearningPlan plan = editing.wish(ada, 0, wishes);
        plan = editing.change(ada, plan.version(), new PlanEdit.Include(basics.id()))
                .plan();
        plan = editing.change(ada, plan.version(), new PlanEdit.Move(basics.id(), pinned))
                .plan();
        editing.wish(ada, plan.version(), plan.wishes().wishing(Set.of(basics.id()), Set.of(letters.id())));
        planning.start(ada, news::add);
        plan = kept();

        assertThat(first(plan, basics)).isEqualTo(pinned);
        assertThat(plan.find(letters.id())).isEmpty();
        assertThat(plan.find(basics.id()).orElseThrow().pinnedWeek()).isEqualTo(pinned);
    }

    @Test
    void more_wishes_are_kept_and_the_plan_keeps_them() {
        LocalDate later = wishes.startsOn().plusWeeks(4);
        MoreWishes more = MoreWishes.NONE
                .essentialFirst(true)
                .keepingFree(25)
                .beginningAtMost(1)
                .reaching(List.of(new MoreWishes.ReachLevel(
                        hiring.id(), 2, wishes.startsOn().plusWeeks(12))))
                .choosing(List.of(new MoreWishes.ElectiveGroup(Set.of(basics.id(), letters.id()), 2, 2)))
                .limiting(new MoreWishes.CourseLimit(letters.id(), 60, 120, later));
        editing.wish(ada, 0, wishes.with(more));
        planning.start(ada, news::add);
        LearningPlan plan = kept();

        assertThat(reading.own(ada).orElseThrow().wishes().more()).isEqualTo(more);
        assertThat(plan.courses()).extracting(PlannedCourse::course).contains(basics.id(), letters.id());
        assertThat(first(plan, letters)).isAfterOrEqualTo(later);
        assertThat(plan.find(letters.id()).orElseThrow().weeks())
                .allMatch(week -> week.planned() >= 60 && week.planned() <= 120);
        for (LocalDate monday : wishes.weeks().mondays()) {
            assertThat(minutes(plan, monday)).isLessThanOrEqualTo(180);
        }
    }

    @Test
    void the_fewest_hours_to_half_of_the_role_are_those_of_the_shortest_way() {
        MoreWishes fewest = MoreWishes.NONE.aimingAt(MoreWishes.Aim.HOURS, 50);
        editing.wish(ada, 0, wishes.with(fewest));
        planning.start(ada, news::add);
        LearningPlan plan = kept();

        assertThat(plan.courses()).extracting(PlannedCourse::course).containsExactly(letters.id());
        assertThat(java.util.Objects.requireNonNull(plan.proof()).proven()).isTrue();
    }

    @Test
    void wishes_that_no_plan_can_keep_are_told_by_name() {
        MoreWishes early = MoreWishes.NONE.reaching(List.of(
                new MoreWishes.ReachLevel(hiring.id(), 2, wishes.startsOn().minusDays(1))));
        editing.wish(ada, 0, wishes.with(early));
        planning.start(ada, news::add);
        assertThat(refused().sentence()).startsWith("A level is wished by");

        MoreWishes tight = MoreWishes.NONE.limiting(new MoreWishes.CourseLimit(letters.id(), 600, null, null));
        int version = reading.own(ada).orElseThrow().version();
        editing.wish(
                ada,
                version,
                wishes.with(tight.aimingAt(MoreWishes.Aim.FINISH, 100).keepingFree(90)));
        planning.start(ada, news::add);
        assertThat(refused().problems()).isNotEmpty();
    }

    @Test
    void courses_picked_by_hand_are_all_scheduled_and_no_other() {
        editing.wish(ada, 0, wishes);
        planning.scheduleByHand(ada, List.of(advanced.id(), basics.id()), news::add);
        LearningPlan plan = kept();

        assertThat(plan.courses())
                .extracting(PlannedCourse::course)
                .containsExactlyInAnyOrder(basics.id(), advanced.id());
        assertThat(plan.courses()).allMatch(PlannedCourse::byHand);
        assertThat(first(plan, advanced)).isAfterOrEqualTo(last(plan, basics));
    }

    @Test
    void a_course_longer_than_all_the_time_there_is_is_told_with_what_would_repair_it() {
        Course giant = world.course("Giant", 9000, writing, 2);
        editing.wish(ada, 0, wishes.wishing(Set.of(giant.id()), Set.of()));
        planning.start(ada, news::add);

        assertThat(refused().problems()).isNotEmpty();
        assertThat(reading.own(ada).orElseThrow().made()).isFalse();
    }

    @Test
    void the_smallest_repair_makes_a_plan_and_less_does_not() {
        Course thesis = world.course("Thesis", 120, writing, 2);
        LearningPlan plan = editing.wish(ada, 0, wishes.wishing(Set.of(thesis.id()), Set.of()));
        planning.start(ada, news::add);
        PlanProblem problem = refused().problems().getFirst();

        assertThat(problem.headline())
                .isEqualTo("4 h a week, the end on %s and “%s” in the plan do not fit together."
                        .formatted(PlanWords.date(wishes.deadline()), thesis.title()));
        assertThat(problem.repairs())
                .extracting(PlanProblem.Repair::label)
                .containsExactly(
                        "+37 min a week",
                        "4 weeks later (%s)"
                                .formatted(PlanWords.date(wishes.deadline().plusWeeks(4))),
                        "Leave out “%s”".formatted(thesis.title()));
        PlanWishes less = wishes.wishing(Set.of(thesis.id()), Set.of())
                .with(wishes.budget().withMore(36));
        editing.wish(ada, plan.version(), less);
        planning.start(ada, news::add);
        assertThat(refused().problems()).isNotEmpty();
        editing.change(
                ada,
                reading.own(ada).orElseThrow().version(),
                problem.repairs().getFirst().edit());
        planning.start(ada, news::add);
        assertThat(kept().find(thesis.id())).isPresent();
    }

    @Test
    void an_offered_plan_is_taken_by_its_own_learner_alone() {
        LearningPlan offered = editing.wish(ada, 0, wishes)
                .planned(List.of(PlannedCourse.unplaced(basics.id(), 480, true)), null, List.of());
        Viewer alan = world.learner("Alan");
        editing.wish(alan, 0, wishes);

        assertThatThrownBy(() -> advising.take(alan, new PlanOffer("Take it", offered)))
                .hasMessage("This offer was made for another plan.");
        advising.take(ada, new PlanOffer("Take it", offered));
        assertThat(reading.own(ada).orElseThrow().find(basics.id())).isPresent();
        assertThat(reading.own(alan).orElseThrow().made()).isFalse();
    }

    @Test
    void somebody_elses_plan_gets_no_advice() {
        editing.wish(ada, 0, wishes);
        PlanFacts known = reading.factsOf(ada).orElseThrow();

        assertThatThrownBy(() -> advising.advise(world.learner("Alan"), known, advice -> {}))
                .hasMessage("This is somebody else's plan.");
    }

    @Test
    void what_a_course_left_out_would_cost_is_told_with_the_plan_then() throws InterruptedException {
        editing.wish(ada, 0, wishes.wishing(Set.of(), Set.of(letters.id())));
        planning.start(ada, news::add);
        kept();
        BlockingQueue<IfCourse> answers = new LinkedBlockingQueue<>();
        advising.ifCourse(ada, letters.id(), true, answers::add);
        IfCourse answer = answers.poll(60, TimeUnit.SECONDS);

        assertThat(answer).isNotNull();
        assertThat(answer.sentence()).startsWith("With it the plan covers");
        assertThat(answer.offer().orElseThrow().plan().find(letters.id())).isPresent();
    }

    @Test
    void a_role_without_skills_has_nothing_to_plan() {
        RoleProfile empty = world.role();
        editing.wish(ada, 0, wishes.toward(empty.id()));

        assertThatThrownBy(() -> planning.start(ada, news::add))
                .hasMessageStartingWith(empty.name() + " asks for no skills yet");
    }

    @Test
    void a_preview_tells_how_far_the_hours_lead_and_keeps_nothing() throws InterruptedException {
        planning.preview(ada, wishes, previews::add);
        planning.preview(
                ada,
                wishes.between(wishes.startsOn(), wishes.startsOn().plusWeeks(2).minusDays(1)),
                previews::add);
        List<Double> percents = List.of(preview().percent(), preview().percent());

        assertThat(percents).contains(100.0).anyMatch(percent -> percent < 60);
        assertThat(reading.own(ada)).isEmpty();
    }

    @Test
    void a_plan_changed_while_another_one_was_made_is_not_overwritten() {
        LearningPlan plan = editing.wish(ada, 0, wishes);
        CountDownLatch changed = new CountDownLatch(1);
        planning.start(ada, told -> {
            await(changed);
            news.add(told);
        });
        editing.wish(ada, plan.version(), wishes.within(500, null));
        changed.countDown();

        assertThat(refused().sentence()).contains("changed in another tab");
        assertThat(reading.own(ada).orElseThrow().wishes().moneyCap()).isEqualTo(500);
    }

    @Test
    void who_is_no_learner_plans_nothing() {
        editing.wish(ada, 0, wishes);
        PlanFacts known = reading.factsOf(ada).orElseThrow();
        security.getContext().setAuthentication(new TestingAuthenticationToken("grace", "", "ROLE_MENTOR"));

        assertThatThrownBy(() -> planning.start(ada, news::add)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.scheduleByHand(ada, List.of(basics.id()), news::add))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.preview(ada, wishes, previews::add))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.planWithin(ada, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planning.whatIf(ada, wishes, curves -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> advising.advise(ada, known, advice -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> advising.take(
                        ada, new PlanOffer("Mine", reading.own(ada).orElseThrow())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LearningPlan kept() {
        return next(PlanningNews.Kept.class).plan();
    }

    private PlanningNews.Refused refused() {
        return next(PlanningNews.Refused.class);
    }

    private Preview preview() throws InterruptedException {
        return java.util.Objects.requireNonNull(previews.poll(20, TimeUnit.SECONDS));
    }

    private <T extends PlanningNews> T next(Class<T> end) {
        try {
            PlanningNews told = news.poll(30, TimeUnit.SECONDS);
            while (told instanceof PlanningNews.Better) {
                told = news.poll(30, TimeUnit.SECONDS);
            }
            assertThat(told).isInstanceOf(end);
            return end.cast(told);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate first(LearningPlan plan, Course course) {
        return plan.find(course.id()).orElseThrow().weeks().getFirst().monday();
    }

    private static LocalDate last(LearningPlan plan, Course course) {
        return plan.find(course.id()).orElseThrow().weeks().getLast().monday();
    }

    private static int minutes(LearningPlan plan, LocalDate monday) {
        return plan.courses().stream()
                .flatMap(course -> course.weeks().stream())
                .filter(week -> week.monday().equals(monday))
                .mapToInt(WeekMinutes::planned)
                .sum();
    }
}

@ApplicationTest
class PlanningOnH2Test extends PlanningStories {}

@PostgresTest
class PlanningOnPostgresTest extends PlanningStories {}
