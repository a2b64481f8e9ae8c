package bad;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.function.Supplier;

class Shop {
    private enum Size {
        SMALL,
        LARGE
    }

    record Label(@Attribute("label.size") Size size) {}

    private static class Hidden {
        record Parcel(@Attribute("parcel.express") boolean express) {}
    }

    private static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Telemetry
    interface Orders {
        @Metric
        void placed(Size size); //! TW011 at "placed"

        @Event
        void labelled(Label label); //! TW011 at "label"

        @Event
        void packed(Hidden.Parcel parcel); //! TW011 at "packed"

        @Event
        void sorted(List<? extends Size> sizes, Size[] others); //! TW011 at "sorted"

        @Traced
        Size find(Supplier<Size> search); //! TW011 at "find"

        @Traced(notAnError = Refused.class) //! TW011 at "Refused.class"
        void pay(Runnable body);
    }
}
