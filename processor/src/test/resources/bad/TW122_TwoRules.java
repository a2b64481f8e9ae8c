package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.function.Supplier;

interface TextErrors {
    @ErrorType
    static String of(String result) {
        return null;
    }
}

interface OtherTextErrors {
    @ErrorType
    static String of(String result) {
        return null;
    }
}

@Telemetry
interface Orders extends TextErrors, OtherTextErrors { //! TW122 at "interface Orders"
    @Traced
    String placing(Supplier<String> body);
}

@Telemetry
interface Parcels {
    @Traced
    int counting(Supplier<Integer> body);

    @ErrorType
    static String of(int result) {
        return null;
    }

    @ErrorType
    static String ofBoxed(Integer result) { //! TW122 at "ofBoxed"
        return null;
    }
}

@Telemetry
interface Carts extends TextErrors, OtherTextErrors { //! generates OtelCarts.java
    @Traced
    String packing(Supplier<String> body);

    @ErrorType
    static String of(String result) {
        return null;
    }
}
