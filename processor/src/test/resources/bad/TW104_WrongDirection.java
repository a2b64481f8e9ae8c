package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.Map;

interface Orders {
    @Traced(kind = SpanKind.SERVER)
    void receive(@Carrier(setter = Setter.class) Map<String, String> headers); //! TW104 at "Setter.class"

    @Traced(kind = SpanKind.CLIENT)
    void send(@Carrier(getter = Getter.class) Map<String, String> headers); //! TW104 at "Getter.class"
}

class Getter implements TextMapGetter<Map<String, String>> {
    @Override
    public Iterable<String> keys(Map<String, String> carrier) {
        return carrier.keySet();
    }

    @Override
    public String get(Map<String, String> carrier, String key) {
        return carrier.get(key);
    }
}

class Setter implements TextMapSetter<Map<String, String>> {
    @Override
    public void set(Map<String, String> carrier, String key, String value) {
        carrier.put(key, value);
    }
}
