package io.telewright.catalogue.page;

import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Lock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A catalogue as one page of HTML, which needs no other file and no network. */
public final class HtmlPage {
    private static final String DATA = "\"the data of the catalogue\"";

    private HtmlPage() {}

    /**
     * The text.
     *
     * @param lock lists what was emitted in the past
     */
    public static String text(Catalogue catalogue, Lock lock) {
        return template().replace(DATA, embedded(JsonPage.tree(catalogue, lock).toString()));
    }

    /** JSON in a script element. It contains nothing that could end the element or start a comment. */
    private static String embedded(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static String template() {
        try (InputStream page = HtmlPage.class.getResourceAsStream("catalogue.html")) {
            if (page == null) {
                throw new IllegalStateException("the page is missing in the jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
