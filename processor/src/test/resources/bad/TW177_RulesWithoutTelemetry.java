package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

final class Errors {
    private Errors() {}

    static String of(String result) {
        return null;
    }
}

@ErrorType(Errors.class) //! TW177 at "@ErrorType(Errors.class)"
interface Shop {
    String sell();
}

@ErrorType(Errors.class)
interface TextErrors {}

@Telemetry
interface Orders extends TextErrors { //! generates OtelOrders.java
    @Traced
    String placing(Supplier<String> body);
}
