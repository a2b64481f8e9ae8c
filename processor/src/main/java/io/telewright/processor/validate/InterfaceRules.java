package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Surroundings;
import io.telewright.processor.model.TelemetryClass;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The rules for a telemetry interface as a whole. */
final class InterfaceRules {
    private final TypeFacts facts;
    private final Findings findings;

    InterfaceRules(TypeFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** The class to generate; what it is worth if there are findings, nobody asks. */
    Optional<TelemetryClass> telemetryClass(DeclaredInterface declared, Surroundings surroundings) {
        TypeElement element = declared.element();
        if (element.getKind() != ElementKind.INTERFACE) {
            findings.add(DiagnosticId.TW001, declared.at(), element.getSimpleName());
            return Optional.empty();
        }
        if (VisibilityRules.isPrivate(element)) {
            findings.add(DiagnosticId.TW002, new SourceRef(element), element.getSimpleName());
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            findings.add(DiagnosticId.TW003, new SourceRef(element), element.getSimpleName());
        }
        return Optional.of(new TelemetryClass(
                generatedName(element),
                ClassName.get(element),
                TypeName.get(element.asType()),
                element.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                isPublic(element),
                facts.elements().isDeprecated(element),
                Suppressions.of(facts.elements(), element, declared.methods()),
                surroundings,
                members(declared),
                names(ElementFilter.typesIn(facts.elements().getAllMembers(element))),
                names(ElementFilter.methodsIn(facts.elements().getAllMembers(element)))));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(element -> element.getSimpleName().toString())
                .distinct()
                .toList();
    }

    private List<Member> members(DeclaredInterface declared) {
        MethodRules methods = new MethodRules(facts, findings, declared.element());
        InstrumentRules instruments = new InstrumentRules(findings);
        List<Member> members = new ArrayList<>();
        checkPrefix(declared.methods());
        for (DeclaredMethod method : declared.methods()) {
            Optional<Member> member = methods.member(method);
            member.ifPresent(found -> instruments.check(method, found));
            member.ifPresent(members::add);
        }
        return List.copyOf(members);
    }

    private void checkPrefix(List<DeclaredMethod> methods) {
        methods.stream()
                .map(method -> method.scope().prefix())
                .filter(Written::explicit)
                .distinct()
                .filter(prefix -> !NameRules.isDotted(prefix.value()))
                .forEach(prefix -> findings.add(DiagnosticId.TW010, prefix.at(), prefix.value()));
    }

    /** A generated class is at the top level, so it is as visible as the least visible of the types around it. */
    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                && (!(element.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    private static ClassName generatedName(TypeElement element) {
        ClassName name = ClassName.get(element);
        return ClassName.get(name.packageName(), "Otel" + String.join("_", name.simpleNames()));
    }
}
