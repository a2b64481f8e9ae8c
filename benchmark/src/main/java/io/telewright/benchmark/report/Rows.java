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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** All that JMH measured. */
public record Rows(List<Row> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the files that JMH wrote to a directory in its JSON format. */
    public static Rows read(Path directory) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "jmh-*.json")) {
            // In the order of the runs, as the first of several rows of the same counts: peers that ran side by side.
            for (Path file :
                    StreamSupport.stream(files.spliterator(), false).sorted().toList()) {
                JSON.readTree(file.toFile()).forEach(result -> rows.add(row(result)));
            }
        }
        return new Rows(rows);
    }

    private static Row row(JsonNode result) {
        String benchmark = result.get("benchmark").asText();
        Map<String, String> parameters = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
        JsonNode secondary = result.get("secondaryMetrics");
        List<List<Double>> nanos = new ArrayList<>();
        secondary.get(ProcessorTime.NAME).get("rawData").forEach(fork -> {
            List<Double> ofFork = new ArrayList<>();
            fork.forEach(time -> ofFork.add(time.asDouble()));
            nanos.add(ofFork);
        });
        return new Row(
                benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1),
                parameters,
                result.get("threads").asInt(),
                new Samples(nanos),
                secondary.get("gc.alloc.rate.norm").get("score").asDouble());
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
