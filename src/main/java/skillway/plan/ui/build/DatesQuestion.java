package skillway.plan.ui.build;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;

/** By when, for how much? */
class DatesQuestion extends Question {

    private static final int REST_MS = 300;

    private final Answers answers;
    private final DatePicker start;
    private final DatePicker deadline;
    private final IntegerField money;
    private final IntegerField parallel;

    DatesQuestion(Answers answers) {
        super(4, "By when, for how much?");
        this.answers = answers;
        PlanWishes wishes = answers.wishes();
        start = date("Start", wishes.startsOn(), (w, day) -> w.between(day, w.deadline()));
        deadline = date("Deadline", wishes.deadline(), (w, day) -> w.between(w.startsOn(), day));
        money = number("Money", "no limit", wishes.moneyCap(), (w, most) -> w.within(most, w.maxParallel()));
        parallel = number("Courses at a time", "any", wishes.maxParallel(), (w, most) -> w.within(w.moneyCap(), most));
        answerIn(start, deadline, money, parallel);
        show(wishes);
    }

    /** Shows dates and limits that were not typed here. */
    final void fill(PlanWishes wishes) {
        start.setValue(wishes.startsOn());
        deadline.setValue(wishes.deadline());
        money.setValue(wishes.moneyCap());
        parallel.setValue(wishes.maxParallel());
        show(wishes);
        refuse("");
    }

    final void show(PlanWishes wishes) {
        note("%s, from %s to %s"
                .formatted(
                        PlanWords.count(wishes.weeks().count(), "week"),
                        PlanWords.date(wishes.startsOn()),
                        PlanWords.date(wishes.deadline())));
    }

    private DatePicker date(String label, LocalDate value, BiFunction<PlanWishes, LocalDate, PlanWishes> how) {
        DatePicker picker = new DatePicker(label, value);
        picker.setLocale(Locale.UK);
        picker.setI18n(
                new DatePicker.DatePickerI18n().setDateFormat("d MMM yyyy").setFirstDayOfWeek(1));
        picker.addClassName("plan-date");
        picker.addValueChangeListener(change -> {
            LocalDate day = change.getValue();
            if (change.isFromClient()) {
                refuse(
                        day == null
                                ? "%s: choose a day, such as 18 Jun 2027.".formatted(label)
                                : answers.change(wishes -> how.apply(wishes, day)));
            }
        });
        return picker;
    }

    private IntegerField number(
            String label,
            String empty,
            @Nullable Integer value,
            BiFunction<PlanWishes, @Nullable Integer, PlanWishes> how) {
        IntegerField field = new IntegerField(label);
        field.setPlaceholder(empty);
        field.addClassName("plan-number");
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refuse(answers.change(wishes -> how.apply(wishes, change.getValue())));
            }
        });
        return field;
    }
}
