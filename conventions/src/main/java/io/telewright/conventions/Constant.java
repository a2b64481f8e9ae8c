package io.telewright.conventions;

import java.util.List;

/**
 * A constant of a published class.
 *
 * @param owner the simple name of its class
 * @param name the name of the constant
 * @param factory the method that makes the value from its text, or an empty string if the text is the value
 * @param text the key, the name or the value that it stands for
 * @param doc its Javadoc
 * @param values the values that its class lists for it
 */
record Constant(String owner, String name, String factory, String text, String doc, List<String> values) {}
