package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Words;

/** The parts that read contexts from carriers and write them there. */
sealed interface PropagationPart extends Part {
    @Override
    default Place place() {
        return Place.FIELD;
    }

    /** The propagator. */
    record Propagator() implements PropagationPart {
        @Override
        public TypeName type() {
            return Library.TEXT_MAP_PROPAGATOR;
        }

        @Override
        public String wantedName() {
            return "propagator";
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of("openTelemetry.getPropagators().getTextMapPropagator()");
        }
    }

    /** A getter or setter of the user. */
    record Accessor(ClassName type) implements PropagationPart {
        @Override
        public String wantedName() {
            return Words.camel(type.simpleName());
        }

        @Override
        public CodeBlock value(Fields fields) {
            return CodeBlock.of("new $T()", type);
        }
    }
}
