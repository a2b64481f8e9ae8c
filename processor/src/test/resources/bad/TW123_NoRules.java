package bad;

import io.telewright.ErrorType;
import io.telewright.Telemetry;
import io.telewright.Traced;

@Telemetry
@ErrorType(Helper.class) //! TW123 at "Helper.class"
interface Orders {
    @Traced
    void placing(Runnable body);
}

@Telemetry
@ErrorType(int.class) //! TW123 at "int.class"
interface Parcels {
    @Traced
    void sending(Runnable body);
}

@Telemetry
@ErrorType //! TW123 at "@ErrorType"
interface Carts {
    @Traced
    void packing(Runnable body);
}

class Helper {
    private static String hidden(int status) {
        return Integer.toString(status);
    }

    String ofInstance(int status) {
        return hidden(status);
    }
}
