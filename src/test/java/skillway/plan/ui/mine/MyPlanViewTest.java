package skillway.plan.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.course.CoursePanel;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanSaid;
import skillway.plan.ui.timeline.LeaveOutRequest;
import skillway.plan.ui.timeline.MoveRequest;
import skillway.plan.ui.timeline.PinRequest;
import skillway.plan.ui.timeline.PlanTimeline;
import skillway.plan.ui.timeline.TimelineRequest;
import skillway.plan.ui.timeline.UnsentMove;

@ApplicationTest
@WithUserDetails(value = "jonas.weber@nordvik.example", userDetailsServiceBeanName = "accounts")
class MyPlanViewTest extends SpringBrowserlessTest {

    @Autowired
    private OwnPlan own;

    @Test
    void the_plan_shows_its_role_and_its_figures() {
        navigate(MyPlanView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Technical Programme Manager");
        assertThat(find(Span.class).withText("Coverage of the role").exists()).isTrue();
        assertThat(find(Span.class).withText("Likely finished").exists()).isTrue();
    }

    @Test
    void a_course_that_is_left_out_is_gone_said_and_back_after_undo() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse(one -> one.state() == CourseInPlan.State.PLANNED);

        fire(new LeaveOutRequest(timeline(), true, id(course), version()));

        assertThat(said()).startsWith(course.title() + " left out.").doesNotContain("gone");
        assertThat(plan().course(course.course())).isEmpty();

        test(find(Button.class, find(PlanSaid.class).single()).withText("Undo").single())
                .click();

        assertThat(said()).startsWith("Undone");
        assertThat(plan().course(course.course())).isPresent();
    }

    @Test
    void a_change_to_a_state_that_is_not_the_newest_is_refused_and_the_newest_is_shown() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse(one -> one.state() == CourseInPlan.State.PLANNED);
        int seen = version();
        fire(new PinRequest(timeline(), true, id(course), true, seen));

        fire(new LeaveOutRequest(timeline(), true, id(course), seen));

        assertThat(said()).contains("was changed in another tab");
        assertThat(plan().course(course.course())).isPresent();
        assertThat(version()).isEqualTo(seen + 1);
    }

    @Test
    void a_finished_course_stays_where_it_was() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse(one -> one.state() == CourseInPlan.State.DONE);
        int seen = version();

        fire(new LeaveOutRequest(timeline(), true, id(course), seen));

        assertThat(said()).contains("finished and stays");
        assertThat(version()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"1' OR 1=1, 3", "-1, 3", "99999999999999999999, 3", "'', 0", "1, 2147483647", "1, -2147483648"})
    void nonsense_from_a_browser_is_answered_by_a_sentence(String course, int week) {
        navigate(MyPlanView.class);
        int seen = version();

        fire(new MoveRequest(timeline(), true, course, week, seen));

        assertThat(said()).isNotBlank();
        assertThat(find(Button.class, find(PlanSaid.class).single())
                        .withText("Undo")
                        .exists())
                .isFalse();
        assertThat(version()).isEqualTo(seen);
    }

    @Test
    void a_move_that_the_ended_session_swallowed_is_offered_again() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse(one -> one.state() == CourseInPlan.State.PLANNED && !one.cohort());
        int seen = version();

        fire(new UnsentMove(timeline(), true, id(course), plan().weeks().size() - 3, seen));

        assertThat(said()).isEqualTo("Your last move, of %s, was not saved.".formatted(course.title()));
        assertThat(version()).isEqualTo(seen);

        test(find(Button.class).withText("Move again").single()).click();

        assertThat(version()).isEqualTo(seen + 1);
        assertThat(plan().course(course.course()).orElseThrow().pinnedWeek()).isNotNull();
    }

    @Test
    void the_address_names_the_chosen_course() {
        CourseInPlan course = someCourse(one -> true);

        UI.getCurrent().navigate("plan", QueryParameters.of("course", id(course)));

        assertThat(find(H2.class, find(CoursePanel.class).single())
                        .all()
                        .getFirst()
                        .getText())
                .isEqualTo(course.title());
    }

    @Test
    @WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
    void who_is_no_learner_does_not_find_the_page() {
        UI.getCurrent().navigate("plan");

        assertThat(find(PlanTimeline.class).exists()).isFalse();
    }

    private PlanTimeline timeline() {
        return find(PlanTimeline.class).single();
    }

    private void fire(TimelineRequest event) {
        ComponentUtil.fireEvent(timeline(), event);
    }

    private PlanSnapshot plan() {
        return own.newest().orElseThrow();
    }

    private int version() {
        return plan().version();
    }

    private CourseInPlan someCourse(Predicate<CourseInPlan> wanted) {
        return plan().courses().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static String id(CourseInPlan course) {
        return Long.toString(course.course().value());
    }

    private String said() {
        return find(Span.class, find(PlanSaid.class).single()).all().getFirst().getText();
    }
}
