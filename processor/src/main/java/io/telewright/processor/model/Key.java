package io.telewright.processor.model;

/** The key of an attribute: its name and the type of its values. */
public record Key(String name, ValueType type) {
    /** The name of the constant that has it. */
    public String constantName() {
        return Words.upperSnake(name);
    }
}
