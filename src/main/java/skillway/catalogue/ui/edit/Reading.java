package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field: each refusal stands at its own field, in the sentence of whoever refused. */
final class Reading {

    private boolean refused;

    /** What a field says, or null after a refusal, which then stands at the field. */
    <V, T, F extends HasValue<?, V> & HasValidationProperties> @Nullable T read(
            F field, Function<V, @Nullable T> meaning) {
        try {
            T read = meaning.apply(field.getValue());
            field.setInvalid(false);
            return read;
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    void refuse(HasValidationProperties field, String sentence) {
        refused = true;
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    boolean isRefused() {
        return refused;
    }
}
