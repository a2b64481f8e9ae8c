package io.telewright.processor.catalogue;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static io.telewright.processor.testing.CompileTesting.catalogued;
import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The file of an interface lists all that the interface emits. */
class CatalogueFileTest {
    @Test
    void anOperationHasItsSpanItsMetricsAndItsEvents() {
        assertThat(catalogue("""
                /** What happens to payments. */
                @Telemetry
                @InstrumentationScope(value = "payments", version = "1.2", schemaUrl = "https://shop.example/1.2")
                public interface Payments {
                    /** Charges a card. */
                    @Traced(value = "charge {card.brand}", kind = SpanKind.CLIENT)
                    @Metric(value = "charge.duration", kind = Metric.Kind.HISTOGRAM, buckets = {0.1, 1})
                    @Event(value = "card.declined", severity = Severity.WARN, when = Event.When.FAILURE)
                    void charge(@Attribute("card.brand") Brand brand, @Attribute("amount") long cents, Runnable body);

                    enum Brand {
                        /** Visa's. */
                        VISA,
                        AMEX
                    }
                }
                """)).isEqualTo("""
                {
                  "format": 1,
                  "interface": "shop.Payments",
                  "kind": "telemetry",
                  "implementation": "shop.OtelPayments",
                  "scopes": [
                    {
                      "name": "payments",
                      "version": "1.2",
                      "schemaUrl": "https://shop.example/1.2"
                    }
                  ],
                  "methods": [
                    {
                      "source": "shop.Payments#charge",
                      "scope": "payments",
                      "brief": "Charges a card.",
                      "attributes": [
                        {
                          "key": "amount",
                          "type": "long",
                          "bound": {
                            "kind": "unbounded"
                          }
                        },
                        {
                          "key": "card.brand",
                          "type": "string",
                          "bound": {
                            "kind": "closed",
                            "values": 2
                          },
                          "values": [
                            {
                              "value": "AMEX"
                            },
                            {
                              "value": "VISA",
                              "brief": "Visa's."
                            }
                          ]
                        },
                        {
                          "key": "error.type",
                          "type": "string",
                          "brief": "Describes a class of error the operation ended with.",
                          "convention": "stable",
                          "bound": {
                            "kind": "first",
                            "values": 20
                          }
                        }
                      ],
                      "span": {
                        "name": "charge {card.brand}",
                        "kind": "client",
                        "parent": "current",
                        "attributes": [
                          {
                            "key": "amount",
                            "requirement": "required"
                          },
                          {
                            "key": "card.brand",
                            "requirement": "recommended"
                          },
                          {
                            "key": "error.type",
                            "requirement": "conditionally_required",
                            "condition": "If the operation fails."
                          }
                        ]
                      },
                      "metrics": [
                        {
                          "name": "charge.duration",
                          "instrument": "histogram",
                          "number": "double",
                          "unit": "s",
                          "description": "Charges a card.",
                          "buckets": [
                            0.1,
                            1.0
                          ],
                          "attributes": [
                            {
                              "key": "card.brand",
                              "requirement": "recommended"
                            },
                            {
                              "key": "error.type",
                              "requirement": "conditionally_required",
                              "condition": "If the operation fails."
                            }
                          ]
                        }
                      ],
                      "events": [
                        {
                          "name": "card.declined",
                          "severity": "warn",
                          "body": "card.declined",
                          "on": "log",
                          "when": "failure",
                          "attributes": [
                            {
                              "key": "amount",
                              "requirement": "required"
                            },
                            {
                              "key": "card.brand",
                              "requirement": "recommended"
                            },
                            {
                              "key": "error.type",
                              "requirement": "conditionally_required",
                              "condition": "If the operation fails."
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void namesOfTheConventionsAndKeysThatLookSensitiveAreMarked() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    /** Calls. */
                    @Metric(value = "http.server.active_requests", unit = "{request}", kind = Metric.Kind.UP_DOWN_COUNTER)
                    @Event("exception")
                    @SuppressWarnings({"TW187", "TW190"})
                    void called(@Attribute("user.id") String user, @Attribute("card.number") String card, long change);
                }
                """))
                .contains(
                        "\"key\": \"user.id\",\n          \"type\": \"string\",\n          \"convention\": \"development\"",
                        "\"key\": \"card.number\",\n          \"type\": \"string\",\n          \"sensitive\": true",
                        "\"name\": \"http.server.active_requests\",\n          \"convention\": \"development\"",
                        "\"name\": \"exception\",\n          \"convention\": \"stable\"");
    }

    @Test
    void anEventSaysWhichEndingsEmitIt() {
        assertThat(catalogue("""
                public interface Payments {
                    @Event(value = "declined", results = {"DECLINED"}, resultPath = "status")
                    @Event(value = "broken", thrown = java.io.IOException.class)
                    Receipt charge() throws java.io.IOException;

                    record Receipt(Status status) {}

                    enum Status { DONE, DECLINED }
                }
                """))
                .contains("\"when\": \"selected\",\n          \"endings\": [\n            \"result DECLINED\"")
                .contains("\"thrown java.io.IOException\"");
    }

    @Test
    void constantsAndClosedSetsHaveTheirValues() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    @Metric("paid")
                    @Attribute(value = "system", constant = "bank")
                    void paid(@Attribute(value = "method", values = {"CARD", "CASH"}) String method);
                }
                """))
                .contains("\"value\": \"CARD\"", "\"value\": \"CASH\"", "\"value\": \"_OTHER\"")
                .contains("\"value\": \"bank\"")
                .contains("\"key\": \"system\",\n              \"requirement\": \"required\"");
    }

    @Test
    void anAttributeOfSeveralSourcesIsListedOnce() {
        assertThat(catalogue("""
                public interface Payments {
                    @Traced("charge")
                    @Attribute(value = "status", constant = "started")
                    @Attribute(value = "status", thrown = RuntimeException.class, constant = "failed")
                    void charge();
                }
                """))
                .containsOnlyOnce(
                        "\"type\": \"string\",\n          \"bound\": {\n            \"kind\": \"first\",\n            \"values\": 2")
                .contains("\"value\": \"failed\"", "\"value\": \"started\"")
                .containsOnlyOnce("\"key\": \"status\",\n            \"requirement\": \"required\"");
    }

    @Test
    void dynamicAttributesMakeASignalOpen() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    @Event("paid")
                    void paid(@Attribute("app") java.util.Map<String, ?> more);
                }
                """)).contains("\"open\": true").doesNotContain("\"app\"");
    }

    @Test
    void namesThatAreDerivedSaySo() {
        assertThat(catalogue("""
                public interface Payments {
                    @Traced
                    void charge();
                }
                """))
                .contains("\"kind\": \"service\"", "\"implementation\": \"shop.InstrumentedPayments\"")
                .contains("\"name\": \"shop.Payments\",\n      \"derived\": true")
                .contains("\"name\": \"Payments.charge\",\n        \"derived\": true");
    }

    @Test
    void signalsObservationsAndTheCurrentSpanAreListed() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    @Metric(value = "pay.open", kind = Metric.Kind.GAUGE, unit = "{payment}")
                    Registration open(java.util.function.LongSupplier count);

                    @Metric("pay.refunds")
                    @Event(value = "pay.refunded", body = "Refunded to {country}", on = Event.On.BOTH)
                    void refunded(@Attribute(value = "country", maxValues = 9) String country);

                    @CurrentSpan
                    void noted(@Attribute("note") String note);
                }
                """))
                .contains("\"instrument\": \"gauge\",\n          \"observable\": true,\n          \"number\": \"long\"")
                .contains(
                        "\"body\": \"Refunded to {country}\",\n          \"on\": \"both\",\n          \"when\": \"call\"")
                .contains("\"kind\": \"first\",\n            \"values\": 9")
                .contains("\"currentSpan\": {");
    }

    /** What a method of the enum gives is known only at run time. */
    @Test
    void valuesThatAMethodGivesAreNotListed() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    @Metric("paid")
                    void paid(@Attribute("brand") Brand brand);

                    enum Brand {
                        VISA;

                        @Attribute
                        String label() {
                            return "visa";
                        }
                    }
                }
                """))
                .contains("\"kind\": \"closed\",\n            \"values\": 1")
                .doesNotContain("VISA");
    }

    @Test
    void theFileIsAsciiAndQuoted() {
        assertThat(catalogue("""
                @Telemetry
                public interface Payments {
                    @Metric(value = "paid", description = "\\"P\u00e4id\\" \\\\ \\t")
                    void paid();
                }
                """)).contains("\\\"P\\u00e4id\\\" \\\\ \\u0009").matches("[\\n -~]*");
    }

    private static String catalogue(String declaration) {
        JavaFileObject source = forSourceString("shop.Payments", """
                package shop;
                import io.opentelemetry.api.logs.Severity;
                import io.opentelemetry.api.trace.SpanKind;
                import io.telewright.*;
                """ + declaration);
        Map<String, String> files = catalogued(telewright().compile(source));
        assertThat(files).containsOnlyKeys("shop.Payments.json");
        return files.get("shop.Payments.json");
    }
}
