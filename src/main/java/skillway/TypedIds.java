package skillway;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Carries a typed id, such as a course's, to its BIGINT column and back. */
final class TypedIds {

    private TypedIds() {}

    /** Both directions for one id type. */
    static <T> List<GenericConverter> of(Class<T> type, LongFunction<T> read, Function<T, Long> write) {
        return List.of(new Reading<>(type, read), new Writing<>(type, write));
    }

    @ReadingConverter
    private record Reading<T>(Class<T> type, LongFunction<T> read) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Long.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : read.apply((Long) source);
        }
    }

    @WritingConverter
    private record Writing<T>(Class<T> type, Function<T, Long> write) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, Long.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : write.apply(type.cast(source));
        }
    }
}
