package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    List<Integer> counting(Supplier<List<Integer>> body);

    @Traced
    Object finding(Supplier<Object> body);

    @ErrorType
    static String of(List<Integer> counts) { //! TW176 at "of"
        return null;
    }
}

@Telemetry
interface Parcels {
    @Traced
    List<String> naming(Supplier<List<String>> body);

    @Traced
    List<? extends CharSequence> texts(Supplier<List<? extends CharSequence>> body);

    @Traced
    <T> T any(Supplier<T> body);

    @ErrorType
    static String of(List<String> names) { //! TW176 at "of" TW176 at "of"
        return null;
    }
}

@Telemetry
interface Carts { //! generates OtelCarts.java
    sealed interface Result<T> permits Ok, Failed {}

    record Ok<T>(T value) implements Result<T> {}

    record Failed<T>(List<T> values) implements Result<T> {}

    @Traced
    List<Integer> counting(Supplier<List<Integer>> body);

    @Traced
    List<?> listing(Supplier<List<?>> body);

    @Traced
    Result<String> packing(Supplier<Result<String>> body);

    @ErrorType
    static String of(Collection<?> counts) {
        return null;
    }

    @ErrorType
    static String ofOk(Ok<String> packed) {
        return null;
    }

    @ErrorType
    static String ofFailed(Failed<? extends CharSequence> packed) {
        return null;
    }
}

@ErrorType(ListErrors.class)
@Telemetry
interface Boxes { //! generates OtelBoxes.java
    @Traced
    Object finding(Supplier<Object> body);
}

final class ListErrors {
    private ListErrors() {}

    static String of(List<Integer> counts) {
        return null;
    }
}
