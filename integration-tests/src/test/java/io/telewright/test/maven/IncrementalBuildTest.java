package io.telewright.test.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second build of a project with Maven leaves nothing of what interfaces were before. */
class IncrementalBuildTest {
    private static final String[] ORDERS = {"OtelOrders.java", "OtelOrders.class", "Orders.class", "shop.Orders.json"};
    private static final String[] STORE = {
        "InstrumentedStore.java", "InstrumentedStore.class", "Store.class", "shop.Store.json"
    };

    @TempDir
    Path directory;

    private MavenProject project;

    private static String orders(String metric) {
        return """
                package shop;
                import io.telewright.*;
                @Telemetry
                public interface Orders {
                    /** Orders placed. */
                    @Metric("%s")
                    void placed();
                }
                """.formatted(metric);
    }

    private static String store(String name) {
        return """
                package shop;
                import io.telewright.*;
                public interface %s {
                    @Traced void take();
                }
                """.formatted(name);
    }

    @BeforeEach
    void build() throws Exception {
        project = MavenProject.in(directory);
        project.write("Orders", orders("orders.placed"));
        project.write("Store", store("Store"));
        project.compile();
        assertThat(project.files()).contains(ORDERS).contains(STORE).hasSize(8);
    }

    @Test
    void aChangedInterfaceIsGeneratedAgain() throws Exception {
        project.write("Orders", orders("orders.accepted"));
        project.compile();

        assertThat(project.generated("OtelOrders"))
                .contains("\"orders.accepted\"")
                .doesNotContain("orders.placed");
        assertThat(project.files()).contains(STORE).hasSize(8);
    }

    @Test
    void anAddedInterfaceIsGeneratedBesideTheOthers() throws Exception {
        project.write("Kiosk", store("Kiosk"));
        project.compile();

        assertThat(project.files())
                .contains(ORDERS)
                .contains(STORE)
                .contains("InstrumentedKiosk.java", "InstrumentedKiosk.class", "Kiosk.class", "shop.Kiosk.json")
                .hasSize(12);
    }

    @Test
    void nothingOfARenamedInterfaceIsLeft() throws Exception {
        project.delete("Store");
        project.write("Kiosk", store("Kiosk"));
        project.compile();

        assertThat(project.files())
                .contains(ORDERS)
                .contains("InstrumentedKiosk.java", "InstrumentedKiosk.class", "Kiosk.class", "shop.Kiosk.json")
                .hasSize(8);
    }

    @Test
    void nothingOfARemovedInterfaceIsLeft() throws Exception {
        project.delete("Store");
        project.compile();

        assertThat(project.files()).containsExactlyInAnyOrder(ORDERS);
    }
}
