package io.telewright.example.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.example.launch.RecordedShop;
import io.telewright.example.summary.Recorded;
import io.telewright.example.summary.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The picture of the README is the trace of an order. {@code -Dtelewright.picture=refresh} draws it anew; else the test
 * fails if a trace has other lines than the picture.
 */
class PictureTest {
    private static final Path PICTURE = Path.of("../docs/shop.svg");

    @Test
    void thePictureShowsTheTraceOfAnOrder() throws Exception {
        Recorded recorded = RecordedShop.order("acme", "4000000000000259", "Atlantis");
        List<String> lines = Summary.of(recorded).stream()
                .dropWhile(line -> !line.startsWith("The slowest trace"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        String svg = new Picture(lines).svg();
        if ("refresh".equals(System.getProperty("telewright.picture"))) {
            Files.writeString(PICTURE, svg);
        }

        assertThat(likeAnyOther(Files.readString(PICTURE))).isEqualTo(likeAnyOther(svg));
    }

    /** Without what differs from trace to trace: durations, ids, and the width that comes of them. */
    private static String likeAnyOther(String svg) {
        return svg.replaceAll("\u00a0*[0-9.]+\u00a0ms", " ms")
                .replaceAll("viewBox=\"[^\"]*\"", "")
                .replaceAll("(order\\.id=|Order\u00a0)[0-9a-z]+", "$1");
    }
}
