package io.telewright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** The directions of the runtime's packages: support → annotations → internal → OpenTelemetry. */
class RuntimeArchitectureTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.telewright");

    @Test
    void onlyTheInternalsKnowTheSdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.telewright.internal")
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
                .resideInAnyPackage("io.telewright.support", "io.telewright.internal")
                .check(RUNTIME);
    }

    @Test
    void thereIsNothingBesideTheThreePackages() {
        classes()
                .should()
                .resideInAnyPackage("io.telewright", "io.telewright.support", "io.telewright.internal")
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
