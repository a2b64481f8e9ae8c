package io.telewright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read of a declaration has to be judged by a rule, and what is in the model has to be written. */
class UnusedFactsTest {
    private static final String ROOT = "io.telewright.processor";
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What only rules need: what is one instrument, and where an attribute is declared. */
    private static final Set<String> OF_RULES =
            Set.of("Identity.scope", "Identity.name", "RecordComponent.record", "RecordComponent.name");

    @Test
    void aRuleUsesEachThingThatIsRead() {
        assertThat(unused("read", type -> type.getSimpleName().startsWith("Declared"), "read", "validate"))
                .isEmpty();
    }

    @Test
    void anEmitterOrTheCatalogueOrTheModelItselfUsesEachThingInTheModel() {
        assertThat(unused("model", type -> true, "emit", "catalogue", "model"))
                .filteredOn(component -> !OF_RULES.contains(component))
                .isEmpty();
    }

    private static List<String> unused(String in, Predicate<JavaClass> which, String... users) {
        return PROCESSOR.stream()
                .filter(type -> type.getPackageName().equals(ROOT + "." + in) && type.isRecord())
                .filter(which)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(component -> !isUsed(component, List.of(users)))
                .map(component -> component.getOwner().getSimpleName() + "." + component.getName())
                .toList();
    }

    private static boolean isUsed(JavaField component, List<String> users) {
        return Stream.<JavaAccess<?>>concat(
                        accessors(component)
                                .flatMap(accessor -> Stream.concat(
                                        accessor.getCallsOfSelf().stream(), accessor.getReferencesToSelf().stream())),
                        component.getAccessesToSelf().stream().filter(access -> isByChoice(access, component)))
                .map(access -> access.getOriginOwner().getPackageName())
                .anyMatch(name -> users.stream().anyMatch(user -> name.equals(ROOT + "." + user)));
    }

    /** The accessor itself and those of interfaces that it implements. */
    private static Stream<JavaMethod> accessors(JavaField component) {
        return Stream.concat(Stream.of(component.getOwner()), component.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.tryGetMethod(component.getName()).stream());
    }

    /** Every record sets its fields and gives them back. */
    private static boolean isByChoice(JavaAccess<?> access, JavaField component) {
        String origin = access.getOrigin().getName();
        return !origin.equals("<init>") && !origin.equals(component.getName());
    }
}
