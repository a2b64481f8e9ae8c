package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Traced;

interface Orders extends Here, There { //! TW008 at "interface Orders"
    @Traced
    void pack();
}

interface Here { //! generates InstrumentedHere.java
    @Traced
    void place(@Attribute("order.id") String id);
}

interface There { //! generates InstrumentedThere.java
    @Traced
    void place(@Attribute("parcel.id") String id);
}

interface Closing {
    void close();
}

@Traced(kind = SpanKind.CLIENT)
interface Client extends Closing {} //! generates InstrumentedClient.java

@Traced(kind = SpanKind.SERVER)
interface Server extends Closing {} //! generates InstrumentedServer.java

interface Both extends Client, Server { //! TW008 at "interface Both"
    @Traced
    void start();
}
