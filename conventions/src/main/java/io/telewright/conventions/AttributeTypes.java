package io.telewright.conventions;

import java.util.Map;

/** The types of attributes, as the models of the conventions write them. */
final class AttributeTypes {
    private static final String TEMPLATE = "Template";
    private static final Map<String, String> OF_FACTORY = Map.of(
            "stringKey", "string",
            "longKey", "int",
            "doubleKey", "double",
            "booleanKey", "boolean",
            "stringArrayKey", "string[]",
            "longArrayKey", "int[]",
            "doubleArrayKey", "double[]",
            "booleanArrayKey", "boolean[]",
            "valueKey", "any");

    private AttributeTypes() {}

    /** The type of the keys that a method of {@code AttributeKey} or {@code AttributeKeyTemplate} makes. */
    static String of(String factory) {
        boolean isTemplate = factory.endsWith(TEMPLATE);
        String type = OF_FACTORY.get(isTemplate ? factory.substring(0, factory.length() - TEMPLATE.length()) : factory);
        if (type == null) {
            throw new IllegalArgumentException("'" + factory + "' makes keys of an unknown type");
        }
        return isTemplate ? "template[" + type + "]" : type;
    }
}
