package io.telewright.processor;

import com.palantir.javapoet.JavaFile;
import io.telewright.processor.catalogue.CatalogueFile;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.Reporter;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.emit.ClassEmitter;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.InterfaceReader;
import io.telewright.processor.validate.Validation;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Takes one interface through the pipeline: read, validate, emit, write. */
final class Generation {
    private final Options options;
    private final Resolution resolution;
    private final Filer filer;
    private final Reporter reporter;
    private final InterfaceReader reader;
    private final Validation validation;
    private final SurroundingsReader surroundings;

    /**
     * Prepares one round.
     *
     * @param sources the qualified names of the top-level types in the sources that are compiled
     */
    Generation(ProcessingEnvironment environment, Options options, Reporter reporter, Set<String> sources) {
        this.options = options;
        Types types = environment.getTypeUtils();
        resolution = new Resolution(environment.getElementUtils(), types);
        filer = environment.getFiler();
        this.reporter = reporter;
        reader = new InterfaceReader(environment.getElementUtils(), types);
        validation = new Validation(environment.getElementUtils(), types, sources);
        surroundings = new SurroundingsReader(environment.getElementUtils(), options);
    }

    /**
     * Generates the class of an interface, or reports why this is not possible.
     *
     * @param type the interface
     * @param last whether no further round follows
     * @return whether it is done with; if not, it is to be attempted again in the next round
     */
    boolean attempt(TypeElement type, boolean last) {
        Findings findings = new Findings();
        try {
            if (!resolution.isResolved(type)) {
                findings.addUnresolved(DiagnosticId.UNRESOLVED_NAME, new SourceRef(type), type.getSimpleName());
            } else {
                DeclaredInterface declared = reader.read(type);
                Optional<GeneratedClass> model = validation.validate(
                        declared,
                        surroundings.read(type, findings),
                        options.okOnSuccess(),
                        options.conventions(),
                        findings);
                if (model.isPresent()) {
                    write(model.get(), type, findings);
                    write(new CatalogueFile(model.get()), type, findings);
                }
            }
        } catch (RuntimeException | Error fault) {
            findings.add(DiagnosticId.PROCESSOR_FAULT, new SourceRef(type), type.getQualifiedName(), fault);
        }
        if (findings.mayResolve() && !last) {
            return false;
        }
        reporter.report(findings.all());
        return true;
    }

    private void write(GeneratedClass model, TypeElement type, Findings findings) {
        JavaFile file = new ClassEmitter(model).emit();
        try (Writer writer = new AsciiWriter(
                filer.createSourceFile(model.name().canonicalName(), type).openWriter())) {
            writer.write(file.toString());
        } catch (FilerException exists) {
            findings.add(DiagnosticId.CLASS_EXISTS, new SourceRef(type), model.name(), type.getSimpleName());
        } catch (IOException failure) {
            findings.add(DiagnosticId.CLASS_NOT_WRITTEN, new SourceRef(type), model.name(), failure);
        }
    }

    private void write(CatalogueFile catalogue, TypeElement type, Findings findings) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", catalogue.name(), type);
            try (Writer writer = file.openWriter()) {
                writer.write(catalogue.text());
            }
        } catch (IOException failure) {
            findings.add(DiagnosticId.CATALOGUE_NOT_WRITTEN, new SourceRef(type), type.getSimpleName(), failure);
        } catch (IllegalArgumentException none) {
            // ECJ without -d has no folder for classes, so nothing could read the file there.
        }
    }
}
