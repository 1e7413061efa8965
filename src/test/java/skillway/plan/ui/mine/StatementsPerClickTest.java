package skillway.plan.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.Statements;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanSaid;
import skillway.plan.ui.timeline.LeaveOutRequest;
import skillway.plan.ui.timeline.MoveRequest;
import skillway.plan.ui.timeline.PinRequest;
import skillway.plan.ui.timeline.PlanTimeline;
import skillway.plan.ui.timeline.TimelineRequest;

/** A page reads each thing once, and so does a click. */
@ApplicationTest
@WithUserDetails(value = "ada.lindqvist@nordvik.example", userDetailsServiceBeanName = "accounts")
class StatementsPerClickTest extends SpringBrowserlessTest {

    private static final int PER_EDIT = 26;

    @Autowired
    private OwnPlan own;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan/charts", "week"})
    void a_page_reads_the_plan_once(String page) {
        UI.getCurrent().navigate("levels");

        List<String> sent = Statements.of(() -> UI.getCurrent().navigate(page));

        assertThat(sent).filteredOn(sql -> sql.contains("FROM learning_plan ")).hasSize(1);
        assertThat(sent).hasSizeLessThanOrEqualTo(PER_EDIT);
    }

    @Test
    void a_pin_needs_few_statements() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse();

        List<String> sent = fire(new PinRequest(timeline(), true, id(course), true, version()));

        few(sent);
    }

    @Test
    void a_move_needs_few_statements_with_the_panel_of_its_course_open() {
        CourseInPlan course = someCourse();
        UI.getCurrent().navigate("plan", QueryParameters.of("course", id(course)));
        int last = plan().weeks().size() - 3;

        List<String> sent = fire(new MoveRequest(timeline(), true, id(course), last, version()));

        few(sent);
    }

    @Test
    void leaving_out_needs_few_statements() {
        navigate(MyPlanView.class);
        CourseInPlan course = someCourse();

        List<String> sent = fire(new LeaveOutRequest(timeline(), true, id(course), version()));

        few(sent);
    }

    /** Takes the change back, so that other tests find the plan as it was. */
    private void few(List<String> sent) {
        test(find(Button.class, find(PlanSaid.class).single()).withText("Undo").single())
                .click();
        assertThat(sent).hasSizeLessThanOrEqualTo(PER_EDIT);
    }

    private PlanTimeline timeline() {
        return find(PlanTimeline.class).single();
    }

    private List<String> fire(TimelineRequest event) {
        PlanTimeline timeline = timeline();
        return Statements.of(() -> ComponentUtil.fireEvent(timeline, event));
    }

    private PlanSnapshot plan() {
        return own.newest().orElseThrow();
    }

    private int version() {
        return plan().version();
    }

    private CourseInPlan someCourse() {
        return plan().courses().stream()
                .filter(one -> one.state() == CourseInPlan.State.PLANNED && !one.cohort())
                .findFirst()
                .orElseThrow();
    }

    private static String id(CourseInPlan course) {
        return Long.toString(course.course().value());
    }
}
