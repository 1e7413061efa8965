package skillway.plan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(classes = PlanTimelineTest.class)
class PlanTimelineTest extends BrowserlessTest {

    private final PlanTimeline timeline = new PlanTimeline();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        UI.getCurrent().add(timeline);
        timeline.onMove(move -> heard.add("move %s to %d on %d".formatted(move.course(), move.to(), move.revision())));
        timeline.onPin(pin -> heard.add("pin %s %s on %d".formatted(pin.course(), pin.pinned(), pin.revision())));
        timeline.onLeaveOut(out -> heard.add("leave out %s on %d".formatted(out.course(), out.revision())));
        timeline.onSelect(chosen -> heard.add("select %s".formatted(chosen.course())));
        timeline.onUnsent(lost -> heard.add("unsent %s to %d".formatted(lost.course(), lost.to())));
    }

    @Test
    void each_wish_of_the_browser_arrives_with_the_revision_it_was_made_on() {
        ask("plan-move", Map.of("course", "8", "to", 20, "revision", 3));
        ask("plan-pin", Map.of("course", "8", "pinned", true, "revision", 4));
        ask("plan-leave-out", Map.of("course", "8", "revision", 5));
        ask("plan-unsent", Map.of("course", "8", "to", 2, "revision", 6));
        assertThat(heard).containsExactly("move 8 to 20 on 3", "pin 8 true on 4", "leave out 8 on 5", "unsent 8 to 2");
    }

    @Test
    void a_timeline_for_reading_hears_no_changes_but_shows_what_was_chosen() {
        timeline.setReadonly(true);
        ask("plan-move", Map.of("course", "8", "to", 20, "revision", 3));
        ask("plan-leave-out", Map.of("course", "8", "revision", 3));
        ask("plan-select", Map.of("course", "8", "revision", 3));
        assertThat(heard).containsExactly("select 8");
    }

    @Test
    void the_same_plan_is_sent_again_so_that_a_refused_bar_stops_waiting() {
        timeline.show(plan("Delegating outcomes is done and stays."));
        timeline.show(plan("Delegating outcomes is done and stays."));
        assertThat(shows()).hasSize(2);
    }

    @Test
    void a_plan_reaches_the_browser_in_the_words_of_the_element() {
        timeline.show(plan("Moved."));
        assertThat(JacksonUtils.getMapper().valueToTree(shows().getFirst()).toString())
                .isEqualTo(
                        "{\"revision\":7,\"says\":\"Moved.\",\"today\":0.4,\"deadline\":1.5,"
                                + "\"weeks\":[{\"number\":6,\"month\":\"Feb\",\"monday\":\"8 Feb\",\"budget\":270,\"planned\":90,\"done\":0}],"
                                + "\"groups\":[{\"id\":\"g\",\"name\":\"People\",\"area\":1,\"hours\":1.5}],"
                                + "\"courses\":[{\"id\":\"8\",\"group\":\"g\",\"name\":\"Finance\",\"kind\":\"course\",\"hours\":1.5,"
                                + "\"state\":\"planned\",\"pinned\":false,\"parts\":[{\"from\":0,\"weeks\":1,\"done\":0.0,\"minutes\":[90]}]}]}");
    }

    private void ask(String event, Map<String, Object> detail) {
        ObjectNode data = JacksonUtils.createObjectNode();
        detail.forEach((key, value) ->
                data.set("event.detail." + key, JacksonUtils.getMapper().valueToTree(value)));
        timeline.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(timeline.getElement(), event, data));
    }

    private static List<Object> shows() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getParameters().contains("show")
                        || call.getExpression().contains("show"))
                .map(call -> call.getParameters().stream()
                        .filter(TimelinePlan.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static TimelinePlan plan(String says) {
        return new TimelinePlan(
                7,
                says,
                0.4,
                1.5,
                List.of(new TimelinePlan.Week(6, "Feb", "8 Feb", 270, 90, 0)),
                List.of(new TimelinePlan.Group("g", "People", 1, 1.5)),
                List.of(new TimelinePlan.Course(
                        "8",
                        "g",
                        "Finance",
                        "course",
                        1.5,
                        TimelinePlan.State.planned,
                        false,
                        null,
                        null,
                        List.of(new TimelinePlan.Part(0, 1, 0, List.of(90))))));
    }
}
