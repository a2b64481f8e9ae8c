package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Scope;

/** A tracer, meter or logger of a scope. */
record ProviderPart(Kind kind, Scope scope) implements Part {
    /** The objects that a scope provides. */
    @SuppressWarnings("ImmutableEnumChecker") // Class names are immutable, although their type does not declare it.
    enum Kind {
        TRACER(Library.TRACER, "tracer", "openTelemetry", "getTracer", "tracerBuilder"),
        METER(Library.METER, "meter", "openTelemetry", "getMeter", "meterBuilder"),
        LOGGER(Library.LOGGER, "logger", "openTelemetry.getLogsBridge()", "get", "loggerBuilder");

        private final ClassName type;
        private final String field;
        private final String source;
        private final String getter;
        private final String builder;

        Kind(ClassName type, String field, String source, String getter, String builder) {
            this.type = type;
            this.field = field;
            this.source = source;
            this.getter = getter;
            this.builder = builder;
        }
    }

    @Override
    public Place place() {
        return Place.PROVIDER;
    }

    @Override
    public TypeName type() {
        return kind.type;
    }

    @Override
    public String wantedName() {
        return kind.field;
    }

    @Override
    public CodeBlock value(Fields fields) {
        if (scope.version().isEmpty() && scope.schemaUrl().isEmpty()) {
            return CodeBlock.of("$L.$L($L)", kind.source, kind.getter, TextLiteral.of(scope.name()));
        }
        CodeBlock.Builder value =
                CodeBlock.builder().add("$L.$L($L)", kind.source, kind.builder, TextLiteral.of(scope.name()));
        if (!scope.version().isEmpty()) {
            value.add("\n.setInstrumentationVersion($L)", TextLiteral.of(scope.version()));
        }
        if (!scope.schemaUrl().isEmpty()) {
            value.add("\n.setSchemaUrl($L)", TextLiteral.of(scope.schemaUrl()));
        }
        return value.add("\n.build()").build();
    }
}
