package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWorld;
import skillway.plan.edit.PlanEditing;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

/** A mentor has the same review open twice, at the desk and on the phone, and decides in both at the same moment. */
@WithMockUser(roles = {"LEARNER", "CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class DecidingAtOnceStories {

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private Mentoring mentoring;

    @Autowired
    private Clock clock;

    private Viewer grace;
    private ReviewId review;

    @BeforeEach
    void a_plan_that_waits() {
        PlanWorld world = new PlanWorld(directory, framework, catalogue);
        Skill hiring = world.skill("Hiring");
        Course basics = world.course("Basics", 8, hiring, 2);
        Viewer ada = world.learner("Ada");
        grace = mentor(ada);
        LearningPlan plan =
                editing.wish(ada, 0, PlanWishes.firstFor(world.role(hiring).id(), LocalDate.now(clock)));
        editing.change(ada, plan.version(), new PlanEdit.Include(basics.id()));
        mentoring.send(ada, "");
        review = mentoring.inbox(grace).getFirst().id();
    }

    @RepeatedTest(5)
    void one_decision_stands_and_the_other_is_told_what_stands() {
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<String>> both = Stream.<Runnable>of(
                        () -> mentoring.approve(grace, review, "Book the slots."),
                        () -> mentoring.sendBack(grace, review, "Less at once."))
                .map(decision ->
                        CompletableFuture.supplyAsync(() -> told(together, decision), Thread::startVirtualThread))
                .toList();
        List<String> told = both.stream().map(CompletableFuture::join).toList();

        Decision stands = mentoring.review(grace, review).map(Review::decision).orElseThrow();
        boolean approved = stands instanceof Decision.Approved;
        assertThat(stands.words()).isEqualTo(approved ? "Book the slots." : "Less at once.");
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "",
                        "You already %s. Ada can hand in a new one."
                                .formatted(approved ? "approved this plan" : "sent this plan back"));
    }

    private static String told(CyclicBarrier together, Runnable decision) {
        try {
            together.await(20, TimeUnit.SECONDS);
            decision.run();
            return "";
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private Viewer mentor(Viewer learner) {
        Person mentor = directory.keep(
                Person.create(
                        directory.newId(),
                        "grace%d@plan.example".formatted(learner.id().value()),
                        "Grace",
                        EnumSet.of(Part.MENTOR)),
                "");
        directory.keep(directory.find(learner.id()).orElseThrow().withMentor(mentor.id()), "");
        return Viewer.of(mentor);
    }
}

@ApplicationTest
class DecidingAtOnceOnH2Test extends DecidingAtOnceStories {}

@PostgresTest
class DecidingAtOnceOnPostgresTest extends DecidingAtOnceStories {}
