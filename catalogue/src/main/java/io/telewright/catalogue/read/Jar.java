package io.telewright.catalogue.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A jar. Those of Spring Boot and of web applications have their classes and libraries in folders inside. */
final class Jar {
    private static final Pattern FILE =
            Pattern.compile("(BOOT-INF/classes/|WEB-INF/classes/)?" + Folder.FILES + "[^/]+\\.json");
    private static final Pattern LIBRARY = Pattern.compile("(BOOT|WEB)-INF/lib/[^/]+\\.jar");

    private final Map<String, String> texts = new TreeMap<>();

    private Jar() {}

    static void read(Path jar, Taker taker) {
        Jar reading = new Jar();
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (matters(entry)) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        reading.readEntry(jar + "!/" + entry.getName(), entry, bytes);
                    }
                }
            }
        } catch (IOException failure) {
            throw new CatalogueException("jar '" + jar + "' cannot be read: " + failure.getMessage(), failure);
        }
        reading.texts.forEach(taker::take);
    }

    private static boolean matters(ZipEntry entry) {
        return FILE.matcher(entry.getName()).matches()
                || LIBRARY.matcher(entry.getName()).matches();
    }

    private void readEntry(String place, ZipEntry entry, InputStream bytes) throws IOException {
        if (LIBRARY.matcher(entry.getName()).matches()) {
            readLibrary(place, bytes);
        } else {
            texts.put(place, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @SuppressWarnings("resource") // It reads from the jar, which is closed.
    private void readLibrary(String place, InputStream bytes) throws IOException {
        ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (matters(entry)) {
                readEntry(place + "!/" + entry.getName(), entry, zip);
            }
        }
    }
}
