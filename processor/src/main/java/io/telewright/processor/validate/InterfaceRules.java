package io.telewright.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.diagnostic.SourceRef;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Member;
import io.telewright.processor.model.Surroundings;
import io.telewright.processor.read.DeclaredInterface;
import io.telewright.processor.read.DeclaredMethod;
import io.telewright.processor.read.DeclaredTraced;
import io.telewright.processor.read.InterfaceKind;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The rules for an interface as a whole. */
final class InterfaceRules {
    private final TypeFacts facts;
    private final Findings findings;
    private final boolean okOnSuccess;
    private final ConventionRules conventions;

    InterfaceRules(TypeFacts facts, Findings findings, boolean okOnSuccess, ConventionLevel level) {
        this.facts = facts;
        this.findings = findings;
        this.okOnSuccess = okOnSuccess;
        conventions = new ConventionRules(facts, findings, level);
    }

    /** The class to generate. The result is discarded if there are errors. */
    Optional<GeneratedClass> generatedClass(DeclaredInterface declared, Surroundings surroundings) {
        TypeElement element = declared.element();
        if (element.getKind() != ElementKind.INTERFACE) {
            findings.add(DiagnosticId.NOT_AN_INTERFACE, declared.at(), element.getSimpleName());
            return Optional.empty();
        }
        if (Visibility.isPrivate(element)) {
            findings.add(DiagnosticId.PRIVATE_INTERFACE, new SourceRef(element), element.getSimpleName());
        }
        checkSealed(element);
        declared.traced()
                .map(DeclaredTraced::name)
                .filter(Written::explicit)
                .ifPresent(name -> findings.add(
                        DiagnosticId.ONE_NAME_FOR_ALL_SPANS, name.at(), name.value(), element.getSimpleName()));
        Visibility visibility = new Visibility(facts.elements(), element);
        Optional<DeclaredType> delegate = declared.kind() == InterfaceKind.SERVICE
                ? Optional.of(new DelegateRules(facts, visibility).delegate(declared.type()))
                : Optional.empty();
        List<? extends Element> all = facts.elements().getAllMembers(element);
        Optional<GeneratedClass.Decoration> decoration = delegate.map(type -> decoration(declared, type));
        List<Member> members = members(declared, visibility);
        return Optional.of(new GeneratedClass(
                decoration,
                generatedName(declared),
                ClassName.get(element),
                TypeName.get(element.asType()),
                element.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                Visibility.isPublic(element),
                facts.elements().isDeprecated(element),
                Suppressions.of(facts, declared, delegate),
                decoration
                        .map(wraps -> new ComponentRules(findings).ofDecorator(element, wraps, surroundings))
                        .orElse(surroundings),
                members,
                ownNames(element, all),
                names(ElementFilter.methodsIn(all)),
                conventions.standings()));
    }

    private void checkSealed(TypeElement element) {
        if (element.getModifiers().contains(Modifier.SEALED)) {
            findings.add(DiagnosticId.SEALED_INTERFACE, new SourceRef(element), element.getSimpleName());
        }
    }

    private static GeneratedClass.Decoration decoration(DeclaredInterface declared, DeclaredType delegate) {
        return new GeneratedClass.Decoration(
                TypeName.get(delegate),
                declared.redeclared().stream().anyMatch(List.of("equals", "hashCode")::contains));
    }

    private List<String> ownNames(TypeElement element, List<? extends Element> all) {
        Stream<String> inherited = all.stream()
                .filter(member -> member instanceof TypeElement || member.getKind() == ElementKind.FIELD)
                .map(member -> member.getSimpleName().toString());
        return Stream.concat(inherited, facts.javaLang().hiddenFor(element).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(element -> element.getSimpleName().toString())
                .distinct()
                .toList();
    }

    private List<Member> members(DeclaredInterface declared, Visibility visibility) {
        VisibilityRules visible = new VisibilityRules(facts, findings, visibility);
        JudgementRules judgements = new JudgementRules(facts, findings, declared);
        Function<DeclaredMethod, Optional<? extends Member>> methods = methods(declared, judgements);
        InstrumentRules instruments = new InstrumentRules(findings);
        SizeRules sizes = new SizeRules(findings);
        List<Member> members = new ArrayList<>();
        checkPrefix(declared.methods());
        for (DeclaredMethod method : declared.methods()) {
            checkRivals(method, declared.element());
            visible.check(method);
            checkName(method);
            Optional<? extends Member> member = methods.apply(method);
            member.ifPresent(found -> instruments.check(method, found));
            member.ifPresent(found -> sizes.check(method, found));
            member.ifPresent(found -> conventions.check(method, found));
            member.ifPresent(members::add);
        }
        judgements.unused();
        sizes.check(declared, members);
        return List.copyOf(members);
    }

    private Function<DeclaredMethod, Optional<? extends Member>> methods(
            DeclaredInterface declared, JudgementRules judgements) {
        OperationRules operations = new OperationRules(facts, findings, declared.element(), judgements, okOnSuccess);
        if (declared.kind() == InterfaceKind.SERVICE) {
            ServiceMethodRules rules = new ServiceMethodRules(facts, findings, declared.element(), operations);
            return method -> Optional.of(rules.member(method));
        }
        return new TelemetryMethodRules(facts, findings, declared.element(), operations)::member;
    }

    private void checkRivals(DeclaredMethod method, TypeElement user) {
        if (!method.rivals().isEmpty()) {
            findings.add(
                    DiagnosticId.RIVAL_DECLARATIONS,
                    method.at(),
                    method.name(),
                    method.rivals().get(0),
                    method.rivals().get(1),
                    user.getSimpleName());
        }
    }

    /** Compilers of other languages give methods names that no Java source can write. */
    private void checkName(DeclaredMethod method) {
        if (!SourceVersion.isName(method.name())) {
            findings.add(DiagnosticId.UNWRITABLE_METHOD_NAME, method.at(), method.name());
        }
    }

    private void checkPrefix(List<DeclaredMethod> methods) {
        methods.stream()
                .map(method -> method.scope().prefix())
                .filter(Written::explicit)
                .distinct()
                .filter(prefix -> !NameRules.isDotted(prefix.value()))
                .forEach(prefix -> findings.add(DiagnosticId.MALFORMED_PREFIX, prefix.at(), prefix.value()));
    }

    private static ClassName generatedName(DeclaredInterface declared) {
        ClassName name = ClassName.get(declared.element());
        return ClassName.get(name.packageName(), declared.kind().generatedName(name.simpleNames()));
    }
}
