package io.telewright.test.declared.golden;

import io.opentelemetry.api.common.Attributes;
import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Map;

/** A span and an event with attributes whose keys are known only at run time. */
@Telemetry
public interface DynamicTelemetry {
    @Traced("label parcel")
    @Event("parcel.labelled")
    void labelling(
            @Attribute("parcel.id") String id,
            @Attribute("label") Map<String, ?> label,
            @Attribute Attributes more,
            Runnable body);
}
