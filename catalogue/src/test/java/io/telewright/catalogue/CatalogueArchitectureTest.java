package io.telewright.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the catalogue depend on each other one way. */
class CatalogueArchitectureTest {
    private static final String ROOT = "io.telewright.catalogue";
    private static final JavaClasses CATALOGUE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        ".read, lock registry page dashboard action command",
        "'', lock registry page dashboard action command",
        ".lock, registry page dashboard action command",
        ".registry, page dashboard action command",
        ".page, registry dashboard action command",
        ".dashboard, registry page lock action command",
        ".action, command",
        ".command, lock registry page dashboard",
    })
    void aRoomDependsOnlyOnThoseBeforeIt(String room, String others) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(others.split(" "))
                        .map(other -> ROOT + "." + other)
                        .toArray(String[]::new))
                .check(CATALOGUE);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CATALOGUE);
    }
}
