package io.telewright.example.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counts the lines of the table in {@code docs/shop.md}: declared, and written by hand in the tests of payments. */
class LinesTest {
    private static final Path MAIN = Path.of("src/main/java/io/telewright/example");
    private static final Path TEST = Path.of("src/test/java/io/telewright/example");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern ANNOTATION =
            Pattern.compile("@(Attribute|Nullable)\\b\\s*(\\((?:[^()\"]|\"[^\"]*\")*\\))?");

    @Test
    void theTableCountsTheLines() throws Exception {
        long calls = calls();
        List<Row> rows = List.of(
                new Row(
                        "requests that are served",
                        lines(MAIN.resolve("conventions/HttpServerTelemetry.java")),
                        lines(TEST.resolve("payments/HandWrittenRequests.java"))),
                new Row(
                        "what is known of a request",
                        lines(MAIN.resolve("conventions/ServedRequest.java")),
                        lines(without(ANNOTATION, read(MAIN.resolve("conventions/ServedRequest.java"))))),
                new Row(
                        "charges by the bank",
                        lines(MAIN.resolve("payments/Bank.java")),
                        lines(TEST.resolve("payments/HandWrittenBank.java"))
                                + lines(TEST.resolve("payments/KnownValues.java"))),
                new Row(
                        "money and orders",
                        lines(MAIN.resolve("payments/PaymentTelemetry.java")),
                        lines(TEST.resolve("payments/HandWrittenPayments.java"))),
                new Row("calls", calls, calls));
        Row all = rows.stream().reduce(new Row("**all**", 0, 0), Row::plus);

        String page = Files.readString(Path.of("../docs/shop.md"));
        rows.forEach(row -> assertThat(page).contains(row.text()));
        assertThat(page).contains(all.text());
        assertThat(all.declared()).isLessThanOrEqualTo(all.byHand() / 2);
    }

    private record Row(String what, long declared, long byHand) {
        Row plus(Row other) {
            return new Row(what, declared + other.declared, byHand + other.byHand);
        }

        String text() {
            return "| %s | %d | %d |".formatted(what, declared, byHand);
        }
    }

    private static long calls() throws IOException {
        return Arrays.stream((read(MAIN.resolve("payments/Charges.java"))
                                + read(MAIN.resolve("payments/PaymentsServer.java")))
                        .split("\n"))
                .filter(line -> line.contains("telemetry."))
                .filter(line -> !line.contains("this."))
                .filter(line -> !line.startsWith("import"))
                .count();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    private static long lines(Path file) throws IOException {
        return lines(read(file));
    }

    /** The lines with code: neither blank nor comments, nor imports, nor the package. */
    private static long lines(String source) {
        return without(COMMENT, source)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }
}
