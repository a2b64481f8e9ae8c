package io.telewright.processor;

import com.palantir.javapoet.ClassName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Component;
import io.telewright.processor.model.Surroundings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out what the module of an interface can read. */
final class SurroundingsReader {
    /** The annotations that name the constructor to call, in the order in which {@code auto} looks for them. */
    private static final List<ClassName> INJECTS = List.of(
            ClassName.get("jakarta.inject", "Inject"),
            ClassName.get("javax.inject", "Inject"),
            ClassName.get("org.springframework.beans.factory.annotation", "Autowired"));

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
                component(type, module, findings),
                module != null && !module.isUnnamed());
    }

    private Component component(TypeElement type, @Nullable ModuleElement module, Findings findings) {
        if (options.component().isEmpty()) {
            return INJECTS.stream()
                    .flatMap(name -> find(module, name).stream())
                    .findFirst()
                    .map(Component::constructedBy)
                    .orElse(Component.NONE);
        }
        ComponentModel wanted = options.component().get();
        Optional<ClassName> missing = wanted.needed().stream()
                .filter(name -> find(module, name).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            findings.add(
                    DiagnosticId.COMPONENT_NOT_READABLE,
                    new SourceRef(type),
                    wanted.option(),
                    missing.get(),
                    module == null || module.isUnnamed() ? "the class path" : module);
        }
        return wanted.component();
    }

    private Optional<ClassName> find(@Nullable ModuleElement module, ClassName name) {
        TypeElement found = module == null
                ? elements.getTypeElement(name.canonicalName())
                : elements.getTypeElement(module, name.canonicalName());
        return Optional.ofNullable(found).map(type -> name);
    }
}
