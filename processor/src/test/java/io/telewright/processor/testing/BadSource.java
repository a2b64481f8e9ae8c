package io.telewright.processor.testing;

import static com.google.testing.compile.JavaFileObjects.forSourceString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A source with mistakes, each marked at the end of its line: {@code //! TW063 at "Order.Id"} says that the finding
 * points to that text, {@code //! generates OtelOrders.java} that an interface is without an error.
 *
 * @param name the file's name without its ending
 * @param text the source
 */
public record BadSource(String name, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final Pattern MARK = Pattern.compile("(TW\\d{3}) at \"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern GENERATED = Pattern.compile("//! generates (\\w+\\.java)");

    /** A finding that is expected. */
    public record Mark(long line, String id, String text) {
        /** Whether a finding is this one: the compiler marks the text, or points to its start. */
        public boolean matches(Reported reported) {
            return reported.line() == line
                    && reported.id().equals(id)
                    && (reported.marked().equals(text) || reported.pointed().startsWith(text));
        }
    }

    public static List<BadSource> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(BadSource::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BadSource read(Path file) {
        try {
            return new BadSource(
                    file.getFileName().toString().replace(".java", ""),
                    Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file itself. */
    public Path path() {
        return FOLDER.resolve(name + ".java");
    }

    public JavaFileObject file() {
        return forSourceString("bad." + name, text);
    }

    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int start = line.indexOf("//!");
            Matcher mark = MARK.matcher(start < 0 ? "" : line.substring(start));
            while (mark.find()) {
                marks.add(new Mark(i + 1, mark.group(1), mark.group(2).replace("\\\"", "\"")));
            }
        }
        return marks;
    }

    /** The files that are generated all the same, for the interfaces without an error. */
    public Set<String> generated() {
        return GENERATED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
