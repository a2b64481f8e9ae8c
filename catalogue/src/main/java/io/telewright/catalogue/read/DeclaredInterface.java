package io.telewright.catalogue.read;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * A catalogue file: what an interface emits.
 *
 * @param format the version of the file's format
 * @param name the binary name of the interface
 * @param kind {@code telemetry}, or {@code service} for one whose implementations are decorated
 * @param implementation the binary name of the generated class
 * @param scopes the instrumentation scopes that it emits under
 * @param methods its methods
 */
public record DeclaredInterface(
        int format,
        @SerializedName("interface") String name,
        String kind,
        String implementation,
        List<Scope> scopes,
        List<DeclaredMethod> methods) {

    /** The newest version of the format that this library reads. */
    public static final int NEWEST_FORMAT = 1;

    public DeclaredInterface {
        name = Fields.required(name, "interface");
        kind = Fields.required(kind, "kind");
        implementation = Fields.optional(implementation);
        scopes = Fields.optional(scopes);
        methods = Fields.optional(methods);
    }

    /**
     * An instrumentation scope.
     *
     * @param derived whether its name is that of an interface, because none is declared
     * @param version its version, or an empty string
     * @param schemaUrl its schema URL, or an empty string
     */
    public record Scope(String name, boolean derived, String version, String schemaUrl) {
        public Scope {
            name = Fields.required(name, "name");
            version = Fields.optional(version);
            schemaUrl = Fields.optional(schemaUrl);
        }
    }
}
