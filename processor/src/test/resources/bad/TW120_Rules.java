package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    String placing(Supplier<String> body);

    @ErrorType //! TW120 at "@ErrorType"
    default String notStatic(String result) {
        return result;
    }

    @ErrorType //! TW120 at "@ErrorType"
    private static String hidden(String result) {
        return result;
    }

    @ErrorType //! TW120 at "@ErrorType"
    static <T extends CharSequence> String generic(T result) {
        return null;
    }

    @ErrorType //! TW120 at "@ErrorType"
    static String two(String result, int attempt) {
        return result;
    }

    @ErrorType //! TW120 at "@ErrorType"
    static boolean failed(String result) {
        return result.isEmpty();
    }

    @ErrorType(Integer.class) //! TW120 at "Integer.class"
    static String ofText(String result) {
        return hidden(result);
    }
}

class HttpErrors {
    @ErrorType //! TW120 at "@ErrorType"
    static void of(int status) {}
}
