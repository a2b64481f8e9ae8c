package io.telewright.test.processes;

import io.telewright.test.otlp.OtlpReceiver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two programs.
 *
 * @param crossing how contexts cross between them
 * @param shop variables of the shop alone
 * @param warehouse variables of the warehouse alone
 */
record Programs(Crossing crossing, Map<String, String> shop, Map<String, String> warehouse) {
    /** Runs both to their end, in a directory. */
    Journey run(Path directory) throws Exception {
        try (Broker broker = Broker.start(directory);
                OtlpReceiver receiver = OtlpReceiver.start()) {
            Setting setting = new Setting(receiver.endpoint(), broker.url(), crossing.propagators);
            String output = run(directory, setting);
            return Journey.of(crossing, receiver.spans(), output);
        }
    }

    private String run(Path directory, Setting setting) throws IOException, InterruptedException {
        try (Child warehouseProgram =
                        Child.start(directory, with(warehouse), WarehouseProgram.class, setting.arguments());
                Child shopProgram = Child.start(directory, with(shop), ShopProgram.class, setting.arguments())) {
            try {
                shopProgram.tell(lines(warehouseProgram.await(WarehouseProgram.ADDRESS)));
                shopProgram.awaitEnd();
                warehouseProgram.tell(List.of());
                warehouseProgram.awaitEnd();
            } catch (AssertionError failure) {
                failure.addSuppressed(new AssertionError(warehouseProgram + " and " + shopProgram));
                throw failure;
            }
            return warehouseProgram.output() + shopProgram.output();
        }
    }

    private Map<String, String> with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(crossing.variables);
        all.putAll(variables);
        return all;
    }

    /** The address that the shop calls, and what its requests have in advance. */
    private List<String> lines(Note address) {
        return Stream.concat(
                        Stream.of(address.value()),
                        crossing.foreign().entrySet().stream()
                                .flatMap(header -> Stream.of(header.getKey(), header.getValue())))
                .toList();
    }
}
