package io.telewright;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.telewright.support.Ready;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The directions of the runtime's packages: rooms of support → support → annotations → internal → settings → report →
 * OpenTelemetry.
 */
class RuntimeArchitectureTest {
    private static final List<String> SUPPORT_ROOMS = List.of("metric", "trace", "event", "context", "ending");

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.telewright");

    @Test
    void onlyTheInternalsKnowTheSdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.telewright.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.opentelemetry.sdk..", "io.opentelemetry.exporter..")
                .check(RUNTIME);
    }

    @Test
    void onlyTheConfigurationDependsOnMoreThanTheApi() {
        noClasses()
                .that()
                .resideInAPackage("io.telewright")
                .and()
                .doNotBelongToAnyOf(Telewright.class, TelewrightConfig.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.telewright.support..", "io.telewright.internal..")
                .check(RUNTIME);
    }

    @Test
    void aRoomOfTheSupportKnowsNoOtherRoom() {
        SUPPORT_ROOMS.forEach(room -> noClasses()
                .that()
                .resideInAPackage("io.telewright.support." + room)
                .should()
                .dependOnClassesThat(resideInAPackage("io.telewright.support.*")
                        .and(resideOutsideOfPackage("io.telewright.support." + room)))
                .check(RUNTIME));
    }

    @Test
    void whatTheRoomsShareKnowsNoRoom() {
        noClasses()
                .that()
                .resideInAPackage("io.telewright.support")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.telewright.support.*")
                .check(RUNTIME);
    }

    @Test
    void theSettingsKnowNothingOfWhatTheyAreFor() {
        noClasses()
                .that()
                .resideInAPackage("io.telewright.internal.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.telewright", "io.telewright.internal", "io.telewright.support..")
                .check(RUNTIME);
    }

    @Test
    void thereAreNoOtherPackages() {
        Stream<String> internal = Stream.of("", ".console", ".conventions", ".export", ".settings", ".report")
                .map("io.telewright.internal"::concat);
        Stream<String> rooms = SUPPORT_ROOMS.stream().map("io.telewright.support."::concat);
        classes()
                .should()
                .resideInAnyPackage(Stream.of(Stream.of("io.telewright", "io.telewright.support"), rooms, internal)
                        .flatMap(packages -> packages)
                        .toArray(String[]::new))
                .check(RUNTIME);
    }

    /** What a native image would need hints for. Loading classes early is left out there. */
    @Test
    void whatGeneratedCodeCallsNeedsNoHintsForANativeImage() {
        noClasses()
                .that()
                .resideInAPackage("io.telewright.support..")
                .and()
                .doNotBelongToAnyOf(Ready.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Class.class)))
                        .and(target(nameMatching(
                                "forName|newInstance|getResource.*|get(Declared)?(Method|Field|Constructor).*"))))
                .check(RUNTIME);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(RUNTIME);
    }

    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
