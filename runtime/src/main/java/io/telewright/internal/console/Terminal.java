package io.telewright.internal.console;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what standard output can show. */
final class Terminal {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private Terminal() {}

    static Look look() {
        return look(System.getenv(), isTerminal(), charset());
    }

    /**
     * Colours are for terminals, unless {@code FORCE_COLOR} or, if that is not set, {@code NO_COLOR} decides otherwise
     * (<a href="https://no-color.org">no-color.org</a>).
     */
    static Look look(Map<String, String> environment, boolean isTerminal, Charset charset) {
        boolean canShow = charset.canEncode() && charset.newEncoder().canEncode(Look.Glyphs.UNICODE.all());
        return new Look(hasColours(environment, isTerminal), canShow ? Look.Glyphs.UNICODE : Look.Glyphs.ASCII);
    }

    private static boolean hasColours(Map<String, String> environment, boolean isTerminal) {
        String forced = environment.getOrDefault("FORCE_COLOR", "");
        if (!forced.isEmpty()) {
            return !forced.equals("0") && !forced.equals("false");
        }
        return isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /**
     * Java's own console also asks whether standard input is a terminal, and some versions have a console without any
     * terminal.
     */
    @SuppressWarnings("SystemConsoleNull") // the answer where there is no better one
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | RuntimeException notLinux) {
            return System.console() != null;
        }
    }

    /** The encoding of {@code System.out}, under the names that versions of Java have for it. */
    private static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Terminal::isCharset)
                .findFirst()
                .map(Charset::forName)
                .orElse(Charset.defaultCharset());
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
