package io.telewright.processor;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Surroundings;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out what the module of an interface can read. */
final class SurroundingsReader {
    private final Elements elements;
    private final Options options;
    private final OpenTelemetryApi api;

    SurroundingsReader(Elements elements, Options options) {
        this.elements = elements;
        this.options = options;
        api = new OpenTelemetryApi(elements);
    }

    Surroundings read(TypeElement type, Findings findings) {
        ModuleElement module = elements.getModuleOf(type);
        api.missing(module)
                .ifPresent(missing -> findings.add(
                        DiagnosticId.OLD_OPEN_TELEMETRY, new SourceRef(type), type.getSimpleName(), missing));
        return new Surroundings(
                find(module, ClassName.get("javax.annotation.processing", "Generated")),
                inject(type, module, findings),
                module != null && !module.isUnnamed());
    }

    private Optional<ClassName> inject(TypeElement type, @Nullable ModuleElement module, Findings findings) {
        if (options.inject().equals(Options.NO_INJECT)) {
            return Optional.empty();
        }
        if (options.inject().equals(Options.AUTO)) {
            return find(module, injectOf("jakarta")).or(() -> find(module, injectOf("javax")));
        }
        ClassName wanted = injectOf(options.inject());
        Optional<ClassName> found = find(module, wanted);
        if (found.isEmpty()) {
            findings.add(
                    DiagnosticId.INJECT_NOT_READABLE,
                    new SourceRef(type),
                    options.inject(),
                    wanted,
                    module == null || module.isUnnamed() ? "the class path" : module);
        }
        return found;
    }

    private static ClassName injectOf(String namespace) {
        return ClassName.get(namespace + ".inject", "Inject");
    }

    private Optional<ClassName> find(@Nullable ModuleElement module, ClassName name) {
        TypeElement found = module == null
                ? elements.getTypeElement(name.canonicalName())
                : elements.getTypeElement(module, name.canonicalName());
        return Optional.ofNullable(found).map(type -> name);
    }
}
