package skillway.plan.ui.own;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import skillway.plan.PlanWords;
import skillway.plan.planning.Replanned;
import skillway.scheduling.replan.Change;

/** Shows what planning again from today would move, for more or less change, before anything moves. */
class ReplanDialog extends Dialog {

    private static final int REST_MS = 200;

    private final transient Function<Change, Replanned> proposal;
    private final IntegerSlider change = new IntegerSlider(0, Change.values().length - 1);
    private final Div answer = new Div();
    private final Button accept = new Button();

    /**
     * Takes who plans again without keeping it, and who keeps it.
     */
    ReplanDialog(Function<Change, Replanned> proposal, Consumer<Change> keep) {
        this.proposal = proposal;
        setHeaderTitle("Plan again from today");
        addClassName("replan");
        change.setAriaLabel("How much may move, from as little as possible to whatever makes the plan better");
        change.setValueChangeMode(ValueChangeMode.LAZY);
        change.setValueChangeTimeout(REST_MS);
        change.addValueChangeListener(moved -> show());
        answer.addClassName("replan-answer");
        answer.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickListener(click -> {
            close();
            keep.accept(chosen());
        });
        Div ends = new Div(new Span("Keep what I have"), change, new Span("Improve it"));
        ends.addClassName("replan-slider");
        add(new Paragraph("What is done stays, and what has begun keeps running."), ends, answer);
        getFooter().add(new Button("Leave it as it is", click -> close()), accept);
        show();
    }

    private Change chosen() {
        return List.of(Change.values()).get(change.getValue());
    }

    private void show() {
        answer.removeAll();
        try {
            show(proposal.apply(chosen()));
        } catch (IllegalArgumentException refused) {
            answer.add(new Paragraph(String.valueOf(refused.getMessage())));
            accept.setVisible(false);
        }
    }

    private void show(Replanned again) {
        answer.add(new Paragraph(words(again)));
        if (!again.moved().isEmpty()) {
            answer.add(new MovedTable(again.moved()));
        }
        accept.setVisible(!again.moved().isEmpty());
        accept.setText("Move %s".formatted(PlanWords.count(again.moved().size(), "course")));
    }

    private static String words(Replanned again) {
        if (again.moved().isEmpty()) {
            return "Nothing has to move: the plan still fits.";
        }
        String end = again.finished()
                .map(friday -> " The last course then ends on %s.".formatted(PlanWords.date(friday)))
                .orElse("");
        long before = Math.round(again.percentBefore());
        long after = Math.round(again.percentAfter());
        String instead = before == after ? "" : " instead of %d\u00a0%%".formatted(before);
        return "Coverage by the deadline: %d\u00a0%%%s.%s".formatted(after, instead, end);
    }
}
