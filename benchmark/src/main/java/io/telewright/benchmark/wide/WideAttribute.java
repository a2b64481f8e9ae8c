package io.telewright.benchmark.wide;

/** The types that the attributes have in turn. */
enum WideAttribute {
    TEXT("String", "String", "string", "text"),
    DAY("DayOfWeek", "String", "string", "day"),
    NUMBER("long", "Long", "long", "number"),
    FLAG("boolean", "Boolean", "boolean", "flag"),
    AMOUNT("double", "Double", "double", "amount");

    private final String type;
    private final String boxed;
    private final String keys;
    private final String argument;

    WideAttribute(String type, String boxed, String keys, String argument) {
        this.type = type;
        this.boxed = boxed;
        this.keys = keys;
        this.argument = argument;
    }

    /** The type of the attribute with this number. */
    static WideAttribute of(int number) {
        return values()[number % values().length];
    }

    /** The declared parameter. */
    String parameter(int number) {
        return type + " value" + number;
    }

    /** The value that is set. */
    String set(int number) {
        return "value" + number + (this == DAY ? ".name()" : "");
    }

    /** The type of the key. */
    String boxed() {
        return boxed;
    }

    /** The kind of key, as methods of {@code AttributeKey} call it. */
    String keys() {
        return keys;
    }

    /** The field with the argument. */
    String argument() {
        return argument;
    }
}
