package skillway.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import skillway.plan.PlanWords;

/** Moves the day whose levels are shown, a week a step, from today to the end of the last plan. */
class DaySlider extends Div {

    private static final int REST_MS = 150;

    private final LocalDate today;
    private final Span day = new Span();
    private final Span last = new Span();
    private final IntegerSlider weeks = new IntegerSlider(0, 1);
    private LocalDate horizon;

    /** @param moved runs when the lead has moved it */
    DaySlider(LocalDate today, Runnable moved) {
        this.today = today;
        this.horizon = today;
        addClassName("day-slider");
        weeks.setAriaLabel("Weeks from today");
        weeks.setValueChangeMode(ValueChangeMode.LAZY);
        weeks.setValueChangeTimeout(REST_MS);
        weeks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                moved.run();
            }
        });
        last.addClassName("note");
        day.getElement().setAttribute("role", "status");
        add(new Span("As of"), day, weeks, last);
    }

    /** Today, or a day after it, never behind the horizon. */
    LocalDate day() {
        LocalDate chosen = today.plusWeeks(weeks.getValue());
        return chosen.isAfter(horizon) ? horizon : chosen;
    }

    /** Shows a day, and the last one that can be chosen; without a day to choose there is no slider. */
    void show(LocalDate asOf, LocalDate newHorizon) {
        horizon = newHorizon;
        int most = weeksTo(horizon);
        setVisible(most > 0);
        weeks.setMax(Math.max(1, most));
        weeks.setValue(Math.min(most, weeksTo(asOf)));
        day.setText(asOf.equals(today) ? "today" : PlanWords.date(asOf));
        last.setText(PlanWords.date(horizon));
    }

    private int weeksTo(LocalDate date) {
        return (int) Math.ceilDiv(ChronoUnit.DAYS.between(today, date), 7L);
    }
}
