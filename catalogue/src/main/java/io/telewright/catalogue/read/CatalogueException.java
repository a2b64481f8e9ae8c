package io.telewright.catalogue.read;

/** Says that some input cannot be used. The message says which input, why, and what to do. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CatalogueException(String message) {
        super(message);
    }

    public CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
