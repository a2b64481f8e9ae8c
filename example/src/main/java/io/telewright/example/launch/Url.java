package io.telewright.example.launch;

import java.net.URI;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads from the command line where a part is: a URL with a host. */
class Url implements ITypeConverter<URI> {
    private final Set<String> schemes;

    private Url(Set<String> schemes) {
        this.schemes = schemes;
    }

    /** Where a service is. */
    static final class Http extends Url {
        Http() {
            super(Set.of("http", "https"));
        }
    }

    /** Where the broker is. */
    static final class Tcp extends Url {
        Tcp() {
            super(Set.of("tcp"));
        }
    }

    @Override
    public URI convert(String value) {
        try {
            URI url = URI.create(value);
            if (url.getHost() != null && url.getScheme() != null && schemes.contains(url.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // It gets the same answer as a URL of another kind.
        }
        throw new TypeConversionException("'" + value + "' is not a URL like "
                + schemes.stream().sorted().findFirst().orElseThrow() + "://host:port");
    }
}
