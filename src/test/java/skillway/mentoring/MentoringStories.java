package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.PostgresTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWorld;
import skillway.plan.edit.PlanEditing;
import skillway.plan.read.PlanReading;
import skillway.plan.read.PlanReviews.Stage;
import skillway.plan.read.PlanReviews.Standing;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

@Transactional
@WithMockUser(roles = {"LEARNER", "CATALOGUE_ADMIN", "ADMINISTRATOR"})
abstract class MentoringStories {

    @Autowired
    private Directory directory;

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Mentoring mentoring;

    @Autowired
    private Clock clock;

    private Viewer ada;
    private Viewer grace;
    private Viewer otherMentor;
    private RoleProfile role;
    private Course advanced;
    private LearningPlan plan;

    @BeforeEach
    void a_learner_with_a_plan_and_a_mentor() {
        PlanWorld world = new PlanWorld(directory, framework, catalogue);
        grace = person("grace", Part.MENTOR, null);
        otherMentor = person("other", Part.MENTOR, null);
        ada = person("ada", Part.LEARNER, grace.id());
        Skill hiring = world.skill("Hiring");
        role = world.role(hiring);
        Course basics = world.course("Basics", 8, hiring, 2);
        advanced = world.course("Advanced", 8, hiring, 3);
        plan = editing.wish(ada, 0, PlanWishes.firstFor(role.id(), LocalDate.now(clock)));
        change(new PlanEdit.Include(basics.id()));
    }

    @Test
    void a_plan_that_was_sent_lies_in_the_inbox_of_the_mentor_alone() {
        assertThat(mentoring.send(ada, "Hiring first.")).isEqualTo("grace has your plan.");

        ReviewLine line = mentoring.inbox(grace).getFirst();
        assertThat(line.learnerName()).isEqualTo("ada");
        assertThat(line.roleName()).isEqualTo(role.name());
        assertThat(line.gist()).isEqualTo("New plan, 1 course");
        assertThat(line.waiting()).isTrue();
        assertThat(mentoring.inbox(otherMentor)).isEmpty();
        assertThat(mentoring.inbox(ada)).isEmpty();
    }

    @Test
    void the_mentor_reads_the_plan_as_it_was_handed_in_whatever_changes_later() {
        mentoring.send(ada, "Hiring first.");
        change(new PlanEdit.Include(advanced.id()));

        Review review = mentoring.review(grace, sent()).orElseThrow();
        assertThat(review.message()).isEqualTo("Hiring first.");
        assertThat(review.plan().courses()).hasSize(1);
        assertThat(standing())
                .isEqualTo(new Standing(
                        Stage.IN_REVIEW, "With grace since %s, 1 change since".formatted(today()), null, true));
    }

    @Test
    void what_is_handed_to_one_mentor_does_not_exist_for_anybody_else() {
        mentoring.send(ada, "");
        Viewer lead = new Viewer(otherMentor.id(), "lead", EnumSet.allOf(Part.class), null);

        assertThat(mentoring.review(ada, sent())).isPresent();
        assertThat(mentoring.review(otherMentor, sent())).isEmpty();
        assertThat(mentoring.review(lead, sent())).isEmpty();
        assertThat(mentoring.review(grace, new ReviewId(987_654))).isEmpty();
    }

    @Test
    void an_approval_reaches_the_learner_with_who_and_when_and_the_words() {
        mentoring.send(ada, "");
        mentoring.approve(grace, sent(), "Book the slots.");

        assertThat(standing())
                .isEqualTo(new Standing(Stage.APPROVED, "grace approved it on " + today(), "Book the slots.", false));
        assertThat(mentoring.inbox(grace).getFirst().waiting()).isFalse();
    }

    @Test
    void a_plan_that_was_sent_back_can_be_changed_and_sent_again_and_says_what_is_new() {
        mentoring.send(ada, "");
        mentoring.sendBack(grace, sent(), "Advanced too.");
        assertThat(standing().stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(standing().said()).isEqualTo("Advanced too.");

        change(new PlanEdit.Include(advanced.id()));
        mentoring.send(ada, "Done.");

        Review second = mentoring.review(grace, sent()).orElseThrow();
        assertThat(second.gist()).isEqualTo("1 change since " + today());
        assertThat(mentoring.changes(grace, second).orElseThrow().sentences()).containsExactly("Added: Advanced, 8 h");
        assertThat(mentoring.inbox(grace)).hasSize(2);
    }

    @Test
    void a_round_is_decided_once() {
        mentoring.send(ada, "");
        mentoring.approve(grace, sent(), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.sendBack(grace, sent(), "On second thoughts."))
                .withMessageStartingWith("You already approved this plan.");
        assertThat(standing().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void nobody_but_the_mentor_decides_and_a_missing_round_is_refused_the_same_way() {
        mentoring.send(ada, "");
        Review missing = mentoring.review(grace, sent()).orElseThrow();

        for (Viewer other : java.util.List.of(ada, otherMentor)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mentoring.approve(other, missing.id(), ""))
                    .withMessageStartingWith("This plan is not with you");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.sendBack(grace, new ReviewId(987_654), "Why?"))
                .withMessageStartingWith("This plan is not with you");
        assertThat(standing().stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void the_same_plan_is_not_sent_twice() {
        mentoring.send(ada, "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.send(ada, "Again."))
                .withMessage("grace has this plan already. Change it, then send it again.");
        assertThat(mentoring.inbox(grace)).hasSize(1);
    }

    @Test
    void a_plan_changed_while_it_waits_takes_the_place_of_the_one_sent_before() {
        mentoring.send(ada, "");
        ReviewId first = sent();
        change(new PlanEdit.Include(advanced.id()));

        assertThat(mentoring.send(ada, "Now with Advanced."))
                .isEqualTo("grace has your plan as it is now; the one sent before is taken back.");
        assertThat(mentoring.inbox(grace)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.approve(grace, first, ""))
                .withMessageContaining("may have sent a newer one");
    }

    @Test
    void a_learner_without_a_mentor_is_told_what_to_do() {
        Viewer alone = person("alone", Part.LEARNER, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.send(alone, ""))
                .withMessage("You have no mentor yet, so nobody can read your plan. Ask an administrator to name one.");
    }

    @Test
    void a_plan_without_courses_is_not_sent() {
        Viewer tom = person("tom", Part.LEARNER, grace.id());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.send(tom, ""))
                .withMessage("There is no plan to send yet. Make one first, with at least one course.");
        editing.wish(tom, 0, PlanWishes.firstFor(role.id(), LocalDate.now(clock)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.send(tom, ""))
                .withMessageStartingWith("There is no plan to send yet.");
    }

    @Test
    void a_message_of_ten_thousand_characters_is_refused_and_one_in_any_script_is_kept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentoring.send(ada, "a".repeat(10_000)))
                .withMessage("The message has 10,000 characters. Shorten it to 2,000.");

        mentoring.send(ada, "שלום 👩🏽‍💻 <b>ليلى</b>");
        assertThat(mentoring.review(grace, sent()).orElseThrow().message()).isEqualTo("שלום 👩🏽‍💻 <b>ليلى</b>");
    }

    private void change(PlanEdit edit) {
        plan = editing.change(ada, plan.version(), edit).plan();
    }

    private ReviewId sent() {
        return mentoring.inbox(grace).getFirst().id();
    }

    private Standing standing() {
        return mentoring.standing(ada, reading.planOf(ada).orElseThrow());
    }

    private String today() {
        return skillway.plan.PlanWords.shortDate(LocalDate.now(clock));
    }

    private Viewer person(String name, Part part, @Nullable PersonId mentor) {
        Person person = directory.keep(
                Person.create(directory.newId(), name + "@mentoring.example", name, EnumSet.of(part))
                        .withMentor(mentor),
                "");
        return new Viewer(person.id(), name, EnumSet.of(part), null);
    }
}

@ApplicationTest
class MentoringOnH2Test extends MentoringStories {}

@PostgresTest
class MentoringOnPostgresTest extends MentoringStories {}
