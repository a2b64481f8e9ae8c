package io.telewright.catalogue.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.lock.Fact;
import io.telewright.catalogue.lock.Lock;
import java.util.List;

/** A catalogue as JSON, for programs. */
public final class JsonPage {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonPage() {}

    /** Something that was emitted in the past. */
    private record Gone(String kind, String name, String renamedTo, String reason) {}

    /**
     * The text.
     *
     * @param lock lists what was emitted in the past
     */
    public static String text(Catalogue catalogue, Lock lock) {
        return GSON.toJson(tree(catalogue, lock)) + "\n";
    }

    static JsonObject tree(Catalogue catalogue, Lock lock) {
        JsonObject tree = new JsonObject();
        tree.addProperty("format", 1);
        tree.add("spans", GSON.toJsonTree(catalogue.spans()));
        tree.add("metrics", GSON.toJsonTree(catalogue.metrics()));
        tree.add("events", GSON.toJsonTree(catalogue.events()));
        tree.add("attributes", GSON.toJsonTree(catalogue.attributes()));
        tree.add("scopes", GSON.toJsonTree(catalogue.scopes()));
        tree.add("gone", GSON.toJsonTree(gone(lock)));
        return tree;
    }

    private static List<Gone> gone(Lock lock) {
        return lock.gone().stream().map(subject -> gone(subject, lock)).toList();
    }

    private static Gone gone(Fact.Subject subject, Lock lock) {
        return new Gone(
                subject.kind(),
                subject.name(),
                lock.past(subject, Lock.RENAMED_TO).orElse(""),
                lock.past(subject, Lock.REASON).orElse(""));
    }
}
