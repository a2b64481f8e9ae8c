package io.telewright.processor;

import com.google.auto.service.AutoService;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.Reporter;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.read.AnnotationNames;
import io.telewright.processor.validate.Validation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the implementations of telemetry interfaces and the decorators of service interfaces. An interface that cannot
 * be resolved in a round waits for the next one, because another processor may generate what is missing.
 */
@AutoService(Processor.class)
public final class TelewrightProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();
    private @Nullable Options options;
    private @Nullable Reporter reporter;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.copyOf(AnnotationNames.ALL);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.names();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Findings findings = new Findings();
        if (options == null || reporter == null) {
            options = Options.read(processingEnv.getOptions(), findings);
            reporter = new Reporter(processingEnv.getMessager());
        }
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        Set<? extends Element> annotated = annotated(annotations, round);
        checkPlacement(annotated, findings);
        reporter.report(findings.all());

        ClassFiles classFiles = new ClassFiles(processingEnv.getElementUtils());
        Set<String> names = new LinkedHashSet<>(waiting);
        annotated.stream()
                .flatMap(element -> Validation.declaring(element).stream())
                .filter(type -> !classFiles.contain(type))
                .map(type -> type.getQualifiedName().toString())
                .forEach(names::add);
        waiting.clear();
        Generation generation = new Generation(processingEnv, options, reporter, sources);
        for (String name : names) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null && !generation.attempt(type, round.processingOver())) {
                waiting.add(name);
            }
        }
        return false;
    }

    /** None without annotations: the compiler would look for none in all classes that were generated. */
    private static Set<? extends Element> annotated(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.isEmpty()
                ? Set.of()
                : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new));
    }

    private void checkPlacement(Set<? extends Element> annotated, Findings findings) {
        Validation validation = new Validation(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
        annotated.stream()
                .filter(element -> Validation.declaring(element).isEmpty())
                .forEach(element -> checkPlacement(element, validation, findings));
    }

    private static void checkPlacement(Element element, Validation validation, Findings findings) {
        try {
            validation.checkPlacement(element, findings);
        } catch (RuntimeException | Error fault) {
            findings.add(DiagnosticId.PROCESSOR_FAULT, new SourceRef(element), element, fault);
        }
    }
}
