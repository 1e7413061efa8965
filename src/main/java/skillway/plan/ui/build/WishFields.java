package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields that wishes are made of. */
final class WishFields {

    private static final int REST_MS = 300;

    private WishFields() {}

    static IntegerField number(String label, String empty, @Nullable Integer value) {
        IntegerField field = new IntegerField(label);
        field.setPlaceholder(empty);
        field.addClassName("plan-number");
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MS);
        return field;
    }

    /** The number in a field, or another one when it is empty. */
    static int or(int otherwise, IntegerField field) {
        return field.getOptionalValue().orElse(otherwise);
    }

    static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        picker.setI18n(
                new DatePicker.DatePickerI18n().setDateFormat("d MMM yyyy").setFirstDayOfWeek(1));
        picker.addClassName("plan-date");
        return picker;
    }

    /** A wish that is set, and the way to take it back. */
    static Div row(String words, Runnable remove) {
        Button button = new Button("Remove", click -> remove.run());
        button.setAriaLabel("Remove: " + words);
        Div row = new Div(new Span(words), button);
        row.addClassName("wish-row");
        return row;
    }
}
