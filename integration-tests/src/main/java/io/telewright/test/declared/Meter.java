package io.telewright.test.declared;

/** Named as OpenTelemetry's, in the package of the declarations. */
public enum Meter {
    GAS,
    WATER
}
