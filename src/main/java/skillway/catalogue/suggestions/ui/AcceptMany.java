package skillway.catalogue.suggestions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import skillway.catalogue.suggestions.OutcomeSuggestions;

/** Accepts all suggestions at or above a score; the button says how many that are. */
class AcceptMany extends Div {

    private static final int HIGHEST = 100;

    private final transient OutcomeSuggestions suggestions;
    private final IntegerField score = new IntegerField("Score at least");
    private final Button accept = new Button();

    AcceptMany(OutcomeSuggestions suggestions, IntConsumer acceptAll, IntConsumer narrow) {
        this.suggestions = suggestions;
        addClassName("accept-many");
        score.setMin(0);
        score.setMax(HIGHEST);
        score.setStep(5);
        score.setStepButtonsVisible(true);
        score.setValue(OutcomeSuggestions.USUAL_SCORE);
        score.setValueChangeMode(ValueChangeMode.LAZY);
        score.addValueChangeListener(change -> {
            narrow.accept(least());
            show();
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> acceptAll.accept(least()));
        add(score, accept);
    }

    final void show() {
        int count = suggestions.countOpen(least());
        int courses = suggestions.coursesOpen(least());
        accept.setText("Accept all %,d for %,d %s".formatted(count, courses, courses == 1 ? "course" : "courses"));
        accept.setEnabled(count > 0);
    }

    private int least() {
        Integer typed = score.getValue();
        return typed == null ? OutcomeSuggestions.USUAL_SCORE : Math.clamp(typed, 0, HIGHEST);
    }
}
