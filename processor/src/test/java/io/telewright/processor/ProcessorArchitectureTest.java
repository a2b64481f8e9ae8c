package io.telewright.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages read as the pipeline, and their dependencies run one way. */
class ProcessorArchitectureTest {
    private static final String ROOT = "io.telewright.processor";
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "diagnostic, ",
        "model, ",
        "types, model",
        "read, types diagnostic",
        "conventions, model",
        "validate, read types model diagnostic conventions",
        "emit, model",
        "catalogue, model",
    })
    void aPackageDependsOnlyOnThoseBeforeIt(String dependent, String allowed) {
        // given
        String[] others = packagesBut(dependent, allowed == null ? "" : allowed);

        // then
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + dependent)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PROCESSOR);
    }

    /** {@code Modifier} and the like are words; elements and types belong to one compilation. */
    @Test
    void theModelHoldsNoElementsAndNoTypes() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".emit", ROOT + ".catalogue", ROOT + ".conventions")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.lang\\.model\\.(type|util)\\..*"
                        + "|javax\\.lang\\.model\\.element\\.(?!Modifier$).*"
                        + "|javax\\.annotation\\.processing\\..*")
                .check(PROCESSOR);
    }

    @Test
    void onlyDiagnosticsAndTheEntrySpeakToTheCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".read",
                        ROOT + ".types",
                        ROOT + ".validate",
                        ROOT + ".model",
                        ROOT + ".emit",
                        ROOT + ".catalogue",
                        ROOT + ".conventions")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.annotation.processing")
                .check(PROCESSOR);
    }

    @Test
    void theProcessorDoesNotDependOnTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.telewright", "io.telewright.support..", "io.telewright.internal..")
                .check(PROCESSOR);
    }

    @Test
    void thereIsNothingBesideTheStages() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT,
                        ROOT + ".read",
                        ROOT + ".types",
                        ROOT + ".validate",
                        ROOT + ".model",
                        ROOT + ".emit",
                        ROOT + ".catalogue",
                        ROOT + ".conventions",
                        ROOT + ".diagnostic")
                .check(PROCESSOR);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROCESSOR);
    }

    @Test
    void theEntryIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/io/telewright/processor/TelewrightProcessor.java")))
                .hasSizeLessThanOrEqualTo(100);
    }

    private static String[] packagesBut(String dependent, String allowed) {
        return Stream.of(
                        "",
                        ".read",
                        ".types",
                        ".validate",
                        ".model",
                        ".emit",
                        ".catalogue",
                        ".conventions",
                        ".diagnostic")
                .filter(name -> !name.equals("." + dependent))
                .filter(name -> name.isEmpty() || !allowed.contains(name.substring(1)))
                .map(name -> ROOT + name)
                .toArray(String[]::new);
    }
}
