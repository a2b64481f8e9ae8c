package io.telewright.processor.validate;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.Javac;
import io.telewright.processor.testing.Reported;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings about names that a record declares, which may be in another source. */
class AttributePlacesTest {
    private static final String REQUEST = """
            package shop;
            import io.telewright.Attribute;
            record Request(
                    @Attribute("http.route") String route,
                    @Attribute("http.method") String method) {}
            """;
    private static final JavaFileObject SHOP = shop("@Event(\"call.done\") void done(Request request);");

    @Test
    void aFindingIsAtTheComponent() {
        Compilation compiled = telewright().compile(SHOP, request(REQUEST));

        assertThat(ids(compiled.diagnostics())).containsExactly("TW186");
        Diagnostic<? extends JavaFileObject> finding = compiled.warnings().get(0);
        assertThat(finding.getSource().getName()).isEqualTo("shop/Request.java");
        assertThat(REQUEST.substring((int) finding.getPosition())).startsWith("method) {}");
    }

    @Test
    void aFindingIsAtTheInnermostComponent() {
        // given
        String request = """
                package shop;
                import io.telewright.Attribute;
                record Request(@Attribute Inner call) {
                    record Inner(@Attribute("http.method") String method) {}
                }
                """;

        // when
        Compilation compiled = telewright().compile(SHOP, request(request));

        // then
        assertThat(Reported.in(compiled.diagnostics(), request))
                .extracting(Reported::pointed)
                .singleElement()
                .asString()
                .startsWith("method) {}");
    }

    @Test
    void anErrorAboutAComponentIsAtTheComponentToo() {
        // given
        String request = REQUEST.replace("String route", "int route").replace("http.method", "call.method");

        // when
        Compilation compiled = telewright().compile(SHOP, request(request));

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW180");
        assertThat(request.substring((int) compiled.errors().get(0).getPosition()))
                .startsWith("route,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record Request", "@Attribute(\"http.method\")"})
    void aWarningIsSilencedOnTheRecordAndOnItsComponent(String silenced) {
        String request = REQUEST.replace(silenced, "@SuppressWarnings(\"TW186\") " + silenced);

        assertThat(ids(telewright().compile(SHOP, request(request)).diagnostics()))
                .isEmpty();
    }

    @Test
    void aWarningOfOneComponentIsNotSilencedOnAnother() {
        String request = REQUEST.replace(
                "@Attribute(\"http.route\")", "@SuppressWarnings(\"TW186\") @Attribute(\"http.route\")");

        assertThat(ids(telewright().compile(SHOP, request(request)).diagnostics()))
                .containsExactly("TW186");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Request request", "@Event"})
    void aWarningIsSilencedWhereTheRecordIsUsed(String silenced) {
        JavaFileObject shop = shop("@Event(\"call.done\") void done(Request request);"
                .replace(silenced, "@SuppressWarnings(\"TW186\") " + silenced));

        assertThat(ids(telewright().compile(shop, request(REQUEST)).diagnostics()))
                .isEmpty();
    }

    @Test
    void aRecordThatSeveralInterfacesUseIsReportedOnce() {
        // given
        JavaFileObject other = forSourceString("shop.Office", """
                package shop;
                import io.telewright.*;
                @Telemetry interface Office {
                    @Event("call.opened") void opened(Request request);
                    @Event("call.closed") void closed(Request request);
                }
                """);

        // when
        Compilation compiled = telewright().compile(SHOP, other, request(REQUEST));

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW186");
    }

    @Test
    void aFindingAboutARecordFromAClassFileIsAtTheParameter(@TempDir Path library) {
        // given
        Path classes = Javac.into(library).compilePlainly(request(REQUEST)).classes();
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .collect(Collectors.toCollection(ArrayList::new));
        classPath.add(classes.toFile());

        // when
        Compilation compiled = telewright().withClasspath(classPath).compile(SHOP);

        // then
        Diagnostic<? extends JavaFileObject> finding = compiled.warnings().get(0);
        assertThat(finding.getMessage(Locale.ENGLISH)).contains("[TW186]");
        assertThat(finding.getSource().getName()).isEqualTo("shop/Shop.java");
        assertThat(finding.getLineNumber()).isEqualTo(4);
    }

    private static JavaFileObject request(String source) {
        return forSourceString("shop.Request", source);
    }

    private static JavaFileObject shop(String members) {
        return forSourceString("shop.Shop", """
                package shop;
                import io.telewright.*;
                @Telemetry interface Shop {
                    %s
                }
                """.formatted(members));
    }
}
