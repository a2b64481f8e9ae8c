package io.telewright.example.wire;

/** The shop that an order belongs to: several shops share these services. */
public final class Tenant {
    /** The key in the baggage, which carries the tenant from the first request to the last consumer. */
    public static final String ID = "tenant.id";

    /** The header with which customers say whose shop they are in. */
    public static final String HEADER = "Tenant-Id";

    private Tenant() {}
}
