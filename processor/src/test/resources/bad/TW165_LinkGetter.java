package bad;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.telewright.Link;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.List;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    class OfBuilders implements TextMapGetter<StringBuilder> {
        @Override
        public Iterable<String> keys(StringBuilder carrier) {
            return List.of();
        }

        @Override
        public String get(StringBuilder carrier, String key) {
            return null;
        }
    }

    @Traced
    @Link(getter = OfBuilders.class) //! TW165 at "OfBuilders.class"
    List<String> receive(Supplier<List<String>> body);
}
