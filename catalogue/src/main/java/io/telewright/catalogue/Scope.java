package io.telewright.catalogue;

import java.util.List;

/**
 * An instrumentation scope.
 *
 * @param derived whether its name is that of an interface, because none is declared
 * @param version its version, or an empty string
 * @param schemaUrl its schema URL, or an empty string
 * @param interfaces the binary names of the interfaces that emit under it
 */
public record Scope(String name, boolean derived, String version, String schemaUrl, List<String> interfaces) {}
