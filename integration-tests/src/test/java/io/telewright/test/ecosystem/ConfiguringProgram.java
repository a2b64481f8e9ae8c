package io.telewright.test.ecosystem;

import io.telewright.Console;
import io.telewright.Telewright;
import io.telewright.TelewrightConfig;
import io.telewright.test.declared.EndToEndTelemetry.Channel;
import io.telewright.test.declared.OtelEndToEndTelemetry;
import java.net.http.HttpResponse;
import java.util.List;

/** A program that configures what its arguments say, emits something, and leaves the rest to the JVM's shutdown. */
final class ConfiguringProgram {
    private ConfiguringProgram() {}

    public static void main(String[] args) throws Exception {
        try {
            Telewright.configure(config -> set(config.service("shop"), List.of(args)));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.out.println("refused: " + refused);
            return;
        }
        OtelEndToEndTelemetry telemetry = new OtelEndToEndTelemetry();
        telemetry.charge(1999, () -> "receipt");
        telemetry.orderAccepted(Channel.WEB, true);
        System.out.println("process " + ProcessHandle.current().pid());
        for (String setting : args) {
            if (setting.matches("\\d+")) {
                scrape(Integer.parseInt(setting));
            }
        }
    }

    private static void scrape(int port) throws Exception {
        HttpResponse<String> scraped = Scrape.metrics(port, Scrape.TEXT);
        System.out.println(scraped.statusCode() + " of /metrics: "
                + scraped.body()
                        .lines()
                        .filter(line -> line.startsWith("shop_"))
                        .findFirst()
                        .orElse("nothing"));
    }

    private static void set(TelewrightConfig config, List<String> settings) {
        for (String setting : settings) {
            if (setting.startsWith("http://")) {
                config.otlpEndpoint(setting);
            } else if (setting.equals("raw")) {
                config.console(Console.RAW);
            } else {
                config.prometheusPort(Integer.parseInt(setting));
            }
        }
    }
}
