package io.telewright.catalogue.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue files are found wherever classes are, and bad input is one clear error. */
class ClassPathTest {
    @TempDir
    Path folder;

    @Test
    void foldersJarsAndJarsInsideOfJarsAreRead() throws IOException {
        // given
        Path classes = classes("classes", "shop.Orders", "");
        Path jar = write("lib.jar", zip(Map.of("META-INF/telewright/shop.Lib.json", file("shop.Lib", ""))));
        byte[] inner = zip(Map.of("META-INF/telewright/shop.Inner.json", file("shop.Inner", "")));
        Path boot = write(
                "boot.jar",
                zip(Map.of(
                        "BOOT-INF/classes/META-INF/telewright/shop.Boot.json", file("shop.Boot", ""),
                        "BOOT-INF/lib/inner.jar", inner,
                        "other/META-INF/telewright/shop.Other.json", file("shop.Other", ""))));
        Path war = write(
                "app.war", zip(Map.of("WEB-INF/classes/META-INF/telewright/shop.Web.json", file("shop.Web", ""))));

        // when
        ClassPath.Contents contents = ClassPath.read(List.of(war, boot, jar, classes));

        // then
        assertThat(names(contents)).containsExactly("shop.Boot", "shop.Inner", "shop.Lib", "shop.Orders", "shop.Web");
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void aStarMeansAllJarsOfAFolder() throws IOException {
        write("a.jar", zip(Map.of("META-INF/telewright/shop.A.json", file("shop.A", ""))));
        write("b.jar", zip(Map.of("META-INF/telewright/shop.B.json", file("shop.B", ""))));
        write("c.txt", "no jar".getBytes(StandardCharsets.UTF_8));

        assertThat(names(ClassPath.read(folder + "/*" + File.pathSeparator))).containsExactly("shop.A", "shop.B");
    }

    @Test
    void theFirstInterfaceOfANameCountsAndADifferenceIsSaid() throws IOException {
        // given
        Path one = classes("one", "shop.Orders", "");
        Path same = classes("same", "shop.Orders", "");
        Path other = classes("other", "shop.Orders", ", \"implementation\": \"shop.OtelOrders\"");

        // when
        ClassPath.Contents contents = ClassPath.read(List.of(one, same, other));

        // then
        assertThat(contents.interfaces()).hasSize(1);
        assertThat(contents.interfaces().get(0).implementation()).isEmpty();
        assertThat(contents.warnings()).hasSize(1);
        assertThat(contents.warnings().get(0)).contains("shop.Orders", one.toString(), other.toString());
    }

    @Test
    void fieldsThatAreNotKnownAreIgnored() throws IOException {
        assertThat(names(ClassPath.read(List.of(classes("a", "shop.Orders", ", \"later\": [1]")))))
                .containsExactly("shop.Orders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": 1, \"interface\":|cannot be read as a catalogue file",
                "|is not a catalogue file",
                "{}|is not a catalogue file",
                "[]|cannot be read as a catalogue file",
                "{\"format\": \"1\"}|is not a catalogue file",
                "{\"format\": 2}|has format 2, and this version reads up to 1",
                "{\"format\": 1, \"kind\": \"telemetry\"}|the field 'interface' is missing",
                "{\"format\": 1, \"interface\": \"A\", \"kind\": \"service\", \"methods\": 3}|cannot be read as",
            })
    void aFileThatCannotBeUsedIsNamedWithTheReason(String text, String reason) throws IOException {
        // given
        Path file = folder.resolve("META-INF/telewright/shop.Orders.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text == null ? "" : text);

        // then
        assertThatThrownBy(() -> ClassPath.read(List.of(folder)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void aJarThatIsNoneAndAPathThatIsNotThereAreNamed() throws IOException {
        Path jar = write("broken.jar", "no jar".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ClassPath.read(List.of(jar)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("broken.jar' cannot be read");
        assertThatThrownBy(() -> ClassPath.read("nowhere/classes"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("'nowhere/classes' of the class path does not exist");
        assertThatThrownBy(() -> ClassPath.read("nowhere/*"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("'nowhere' of the class path is no folder");
    }

    private static List<String> names(ClassPath.Contents contents) {
        return contents.interfaces().stream().map(DeclaredInterface::name).toList();
    }

    private Path classes(String name, String declared, String more) throws IOException {
        Path root = folder.resolve(name);
        Path files = Files.createDirectories(root.resolve("META-INF/telewright"));
        Files.write(files.resolve(declared + ".json"), file(declared, more));
        return root;
    }

    private static byte[] file(String declared, String more) {
        return "{\"format\": 1, \"interface\": \"%s\", \"kind\": \"telemetry\"%s}"
                .formatted(declared, more)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
