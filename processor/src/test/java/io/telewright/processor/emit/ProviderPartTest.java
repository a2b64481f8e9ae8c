package io.telewright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.model.Scope;
import org.junit.jupiter.api.Test;

class ProviderPartTest {

    @Test
    void aScopeWithVersionOrSchemaIsBuilt() {
        assertThat(value(new Scope("shop", false, "", ""))).isEqualTo("openTelemetry.getTracer(\"shop\")");
        assertThat(value(new Scope("shop", false, "1.2", "")))
                .isEqualTo("openTelemetry.tracerBuilder(\"shop\")\n.setInstrumentationVersion(\"1.2\")\n.build()");
        assertThat(value(new Scope("shop", false, "", "https://example.org")))
                .isEqualTo("openTelemetry.tracerBuilder(\"shop\")\n.setSchemaUrl(\"https://example.org\")\n.build()");
    }

    private static String value(Scope scope) {
        return new ProviderPart(ProviderPart.Kind.TRACER, scope)
                .value(new Fields())
                .toString();
    }
}
