package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.Tools;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the figures were measured with.
 *
 * @param processor the model of the processor, as the system tells it
 * @param loadBefore the system's load average of a minute just before the run: what else was going on
 * @param versions of the libraries, by their names
 */
public record Machine(
        String processor,
        int processors,
        String system,
        String java,
        double loadBefore,
        String date,
        Map<String, String> versions) {

    /** This machine, now. */
    public static Machine here(Tools tools) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (String library : new String[] {
            "opentelemetry-sdk",
            "opentelemetry-spring-boot-autoconfigure",
            "spring-context",
            "micrometer-core",
            "micrometer-tracing-bridge-otel",
            "logback-classic",
            "jmh-core"
        }) {
            versions.put(library, tools.version("lib", library));
        }
        for (String tool : new String[] {"opentelemetry-javaagent", "mapstruct-processor"}) {
            versions.put(tool, tools.version("tools", tool));
        }
        versions.put("dagger-compiler", tools.version("dagger", "dagger-compiler"));
        versions.put("immutables", tools.version("tools", "value"));
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                property("os.name") + " " + property("os.arch"),
                property("java.vm.name") + " " + property("java.runtime.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                versions);
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String model() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(processors)) {
            return "unknown";
        }
        return Files.readAllLines(processors).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
