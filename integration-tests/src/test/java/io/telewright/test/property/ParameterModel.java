package io.telewright.test.property;

/**
 * A parameter.
 *
 * @param key of its attribute, or an empty string
 */
record ParameterModel(TypeText type, String name, String key) {
    ParameterModel without() {
        return new ParameterModel(type, name, "");
    }

    String source(int ofInterface, boolean varargs) {
        String text = type.in(ofInterface);
        return (key.isEmpty() ? "" : "@Attribute(\"" + key + "\") ")
                + (varargs ? text.substring(0, text.length() - 2) + "..." : text) + " " + name;
    }
}
