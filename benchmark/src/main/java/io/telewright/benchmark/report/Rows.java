package io.telewright.benchmark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import io.telewright.benchmark.sdk.ProcessorTime;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** All that JMH measured. */
public record Rows(List<Row> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the files that JMH wrote to a directory in its JSON format. Runs of the same become one row. */
    public static Rows read(Path directory) throws IOException {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "jmh-*.json")) {
            for (Path file :
                    StreamSupport.stream(files.spliterator(), false).sorted().toList()) {
                for (JsonNode result : JSON.readTree(file.toFile())) {
                    Row row = row(result);
                    rows.merge(row.subject(), row, Row::and);
                }
            }
        }
        return new Rows(List.copyOf(rows.values()));
    }

    private static Row row(JsonNode result) {
        String benchmark = result.get("benchmark").asText();
        Map<String, String> parameters = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
        JsonNode secondary = result.get("secondaryMetrics");
        return new Row(
                benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1),
                parameters,
                result.get("threads").asInt(),
                samples(secondary.get(ProcessorTime.NAME)),
                allocations(secondary));
    }

    /** JMH leaves out the bytes of an iteration that allocates nothing at all, and the metric if all are like that. */
    private static Samples allocations(JsonNode secondary) {
        JsonNode bytes = secondary.get("gc.alloc.rate.norm");
        return bytes == null ? Samples.ofEach(List.of(0.0)) : samples(bytes);
    }

    private static Samples samples(JsonNode metric) {
        List<List<Double>> processes = new ArrayList<>();
        metric.get("rawData").forEach(fork -> {
            List<Double> ofFork = new ArrayList<>();
            fork.forEach(value -> ofFork.add(value.asDouble()));
            processes.add(ofFork);
        });
        return new Samples(processes);
    }

    /**
     * The row of a peer in a scenario.
     *
     * @throws IllegalStateException if JMH did not measure it
     */
    public Row find(Scenario scenario, Peer peer) {
        return rows.stream()
                .filter(row -> row.is(scenario, peer))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no measurement of " + peer.way() + " in " + scenario
                        + ". Fix: look in the log for why its fork failed."));
    }

    /** How much longer a peer takes than another one. */
    Ratio ratio(Scenario scenario, Peer peer, Peer base) {
        return Ratio.of(find(scenario, peer).nanos(), find(scenario, base).nanos());
    }
}
