package skillway.plan.ui.build;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;

/** How much time do you have? */
class HoursQuestion extends Question {

    private static final int REST_MS = 300;

    private final Answers answers;
    private final List<TextField> days = new ArrayList<>();
    private final MultiSelectComboBox<LocalDate> weeksOff = new MultiSelectComboBox<>("Weeks off");

    private Set<LocalDate> shown = Set.of();

    HoursQuestion(Answers answers) {
        super(3, "How much time do you have?");
        this.answers = answers;
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.add(field(day)));
        weeksOff.setItemLabelGenerator(HoursQuestion::words);
        weeksOff.addClassName("weeks-off");
        weeksOff.setPlaceholder("None");
        showWeeks(answers.wishes());
        weeksOff.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refuse(answers.change(wishes -> wishes.with(wishes.budget().withWeeksOff(change.getValue()))));
            }
        });
        answerIn(days.toArray(TextField[]::new));
        answerIn(weeksOff);
    }

    /** Follows other dates: other weeks can be off. */
    final void showWeeks(PlanWishes wishes) {
        Set<LocalDate> off = wishes.budget().weeksOff();
        Set<LocalDate> all = new TreeSet<>(wishes.weeks().mondays());
        all.addAll(off);
        if (!all.equals(shown)) {
            shown = all;
            weeksOff.setItems(all);
        }
        weeksOff.setValue(off);
        note("%s a week, %s until the deadline"
                .formatted(Minutes.text(wishes.budget().ordinaryWeek()), Minutes.text(wishes.allMinutes())));
    }

    /** Shows hours that were not typed here. */
    final void fill(PlanWishes wishes) {
        for (int day = 0; day < days.size(); day++) {
            days.get(day).setValue(text(wishes.budget().perDay().get(day)));
        }
        showWeeks(wishes);
        refuse("");
    }

    private TextField field(DayOfWeek day) {
        TextField field = new TextField(day.getDisplayName(TextStyle.SHORT, Locale.UK));
        field.addClassName("day-hours");
        field.setAriaLabel("Time on " + PlanWords.day(day));
        field.setValue(text(answers.wishes().budget().perDay().get(day.getValue() - 1)));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refuse(keep(day, change.getValue()));
            }
        });
        return field;
    }

    private String keep(DayOfWeek day, String typed) {
        try {
            int minutes = TimeText.minutesOf(typed);
            return answers.change(wishes -> wishes.with(wishes.budget().with(day, minutes)));
        } catch (IllegalArgumentException refused) {
            return "%s: %s".formatted(PlanWords.day(day), refused.getMessage());
        }
    }

    private static String text(int minutes) {
        return minutes == 0 ? "0" : Minutes.text(minutes);
    }

    private static String words(LocalDate monday) {
        return "%s, %s".formatted(PlanWords.shortDate(monday), PlanWords.week(monday));
    }
}
