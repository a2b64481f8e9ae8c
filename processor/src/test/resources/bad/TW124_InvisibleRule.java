package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

class Shop {
    private static class Errors {
        static String of(String result) {
            return null;
        }
    }

    @Telemetry
    @ErrorType(Errors.class) //! TW124 at "Errors.class"
    interface Orders {
        @Traced
        String placing(Supplier<String> body);
    }
}
