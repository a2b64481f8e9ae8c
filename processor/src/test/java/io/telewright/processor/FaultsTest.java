package io.telewright.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.Reported.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be written, and a fault of our own, are one error each. */
class FaultsTest {
    private static final JavaFileObject ORDERS = forSourceString(
            "shop.Orders",
            "package shop; @io.telewright.Telemetry public interface Orders { @io.telewright.Metric void placed(); }");

    @TempDir
    Path directory;

    @Test
    void aFileThatCannotBeWrittenIsReportedWithTheReason() {
        // when
        Compiled compiled = Javac.into(directory)
                .through(files -> new Failing(files, new IOException("No space left on device")))
                .compile(ORDERS);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW092");
        assertThat(message(compiled)).contains("shop.OtelOrders", "No space left on device");
    }

    @Test
    void aCatalogueFileThatCannotBeWrittenIsReportedWithTheReason() {
        // when
        Compiled compiled = Javac.into(directory).through(WithoutResources::new).compile(ORDERS);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW092");
        assertThat(message(compiled)).contains("the catalogue file of interface Orders", "Read-only file system");
    }

    @Test
    void aFaultOfTheProcessorIsReportedWithoutAStackTrace() {
        // when
        Compiled compiled = Javac.into(directory)
                .through(files -> new Failing(files, new IllegalStateException("out of ideas")))
                .compile(ORDERS);

        // then
        assertThat(ids(compiled.diagnostics())).containsExactly("TW099");
        assertThat(message(compiled))
                .contains("shop.Orders", "out of ideas", "report this fault of Telewright")
                .doesNotContain("\tat ", "    at ");
        assertThat(compiled.diagnostics().get(0).getLineNumber()).isEqualTo(1);
    }

    private static String message(Compiled compiled) {
        return compiled.diagnostics().get(0).getMessage(null);
    }

    /** Fails to open generated sources. */
    private static final class Failing extends ForwardingJavaFileManager<JavaFileManager> {
        private final Exception failure;

        Failing(JavaFileManager files, Exception failure) {
            super(files);
            this.failure = failure;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            if (location == StandardLocation.SOURCE_OUTPUT) {
                if (failure instanceof IOException checked) {
                    throw checked;
                }
                throw (RuntimeException) failure;
            }
            return super.getJavaFileForOutput(location, name, kind, sibling);
        }
    }

    /** Fails to open resources. */
    private static final class WithoutResources extends ForwardingJavaFileManager<JavaFileManager> {
        WithoutResources(JavaFileManager files) {
            super(files);
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            throw new IOException("Read-only file system");
        }
    }
}
