package bad;

import io.telewright.ErrorType;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    String placing(Supplier<String> body);

    @Traced
    int counting(Supplier<Integer> body);

    @ErrorType
    static String of(String result) {
        return null;
    }

    @ErrorType
    static String ofText(CharSequence result) {
        return null;
    }

    @ErrorType
    static String ofOneException(IllegalStateException exception) {
        return null;
    }

    @ErrorType
    static String ofBoxed(Integer result) { //! TW121 at "ofBoxed"
        return null;
    }

    @ErrorType
    static String ofAnother(Thread result) { //! TW121 at "ofAnother"
        return null;
    }
}

@Telemetry
interface Carts {
    record Empty() {}

    @Traced
    <R extends Record & Comparable<R>> R packing(Supplier<R> body);

    @ErrorType
    static String of(Empty cart) { //! TW121 at "of"
        return null;
    }
}

@Telemetry
interface Lists {
    @Traced
    List<String> naming(Supplier<List<String>> body);

    @Traced
    List<String>[] arrays(Supplier<List<String>[]> body);

    @ErrorType
    static String of(List<Integer> counts) { //! TW121 at "of"
        return null;
    }

    @ErrorType
    static String ofArray(List<Integer>[] counts) { //! TW121 at "ofArray"
        return null;
    }
}

@Telemetry
interface Parcels {
    @Event
    void lost();

    @ErrorType
    static String ofException(Exception exception) { //! TW121 at "ofException"
        return null;
    }
}
