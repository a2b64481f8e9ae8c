package io.telewright.test.declared.golden;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.Attribute;
import io.telewright.Traced;
import io.telewright.Untraced;
import java.io.IOException;

/** A service whose calls are traced, but for one method. */
@Traced(kind = SpanKind.SERVER)
public interface ParcelService {
    /** Sends a parcel. */
    String send(@Attribute("parcel.id") String id, byte[] content) throws IOException;

    /** Is asked all the time. */
    @Untraced
    boolean isOpen();
}
