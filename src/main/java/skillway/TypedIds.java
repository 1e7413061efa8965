package skillway;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.core.convert.converter.GenericConverter;

/** Carries a typed id, such as a course's, to its BIGINT column and back. */
final class TypedIds {

    private TypedIds() {}

    /** Both directions for one id type. */
    static <T> List<GenericConverter> of(Class<T> type, LongFunction<T> read, Function<T, Long> write) {
        return List.of(new IdFromColumn<>(type, read), new IdToColumn<>(type, write));
    }
}
