package io.telewright.processor.diagnostic;

import java.util.Locale;

/**
 * Every diagnostic of the processor: a stable id, the problem and its fix. A {@code %s} stands for an argument of the
 * {@link Finding}; the fix may use the arguments after those of the problem.
 */
public enum DiagnosticId {
    // Interfaces
    TW001("%s is not an interface, so @Telemetry has nothing to implement", "declare it as an interface"),
    TW002(
            "interface %s is private or nested in a private type, so no generated class can implement it",
            "make it and the types around it package-private, protected or public"),
    TW003("interface %s is sealed, so no generated class can implement it", "remove 'sealed' and its permits clause"),
    TW004(
            "method %s of a telemetry interface declares no telemetry",
            "annotate it with @Traced, @Metric, @Event or @CurrentSpan, or give it a default implementation"),
    TW005("@%s has no effect on %s", "%s"),
    TW006(
            "a type or constant that %s mentions cannot be resolved",
            "add the missing import or dependency, or correct the mistake reported beside this"),
    TW007("class %s exists already, and is the name of the class to generate for %s", "rename one of them"),
    TW008(
            "method %s is declared by %s and by %s with different telemetry annotations",
            "redeclare the method in %s with the annotations that shall hold"),
    TW009(
            "%s of the inherited method %s is not written out",
            "write %s: a class file has neither parameter names nor Javadoc"),
    TW010("instrumentation scope prefix '%s' is not a dotted lower-case name", "write it like 'shop.checkout'"),
    TW011(
            "method %s mentions the private type %s, which no generated class can see",
            "make the type and those around it package-private, protected or public"),

    TW012(
            "method %s mentions %s, which a class generated in package %s cannot see",
            "declare the interface in package %s, or make the type public"),
    TW013(
            "@Traced on class %s instruments nothing: only an interface can be wrapped",
            "put it on an interface that the class implements, and wrap the object with the generated class"),
    TW014("@Traced and @Untraced are both on method %s", "keep one of the two"),
    TW015(
            "@Traced(\"%s\") on interface %s would give all its spans one name",
            "remove the name: each span is named Interface.method; or name the spans on the methods"),
    TW016("span name '%s' is blank", "write a name, or leave it out: the default is Interface.method"),

    // The shape of a method
    TW020("method %s records at once, so it must return void, but it returns %s", "let it return void%s"),
    TW021(
            "@Traced on %s has no code to trace",
            "take the code as the last parameter, a functional interface without parameters, or return SpanScope"),
    TW022(
            "body '%s' of method %s takes parameters",
            "use a functional interface whose method has none, such as Supplier"),
    TW023("body '%s' returns %s, which method %s cannot return as %s", "let the method return %s"),
    TW024("body '%s' throws %s, which method %s does not declare", "add 'throws %s' to the method"),
    TW025("method %s has a body and returns SpanScope", "keep one of the two"),
    TW026(
            "method %s returns %s, whose end cannot be observed",
            "return a value, a CompletionStage or ListenableFuture, or exactly one of the publisher types that"
                    + " docs/diagnostics.md lists; or leave the method out: without an annotation of its own, or with"
                    + " @Untraced where the interface carries @Traced"),
    TW027(
            "@CurrentSpan and @Traced are both on method %s",
            "keep @Traced to open a span, or @CurrentSpan to use the open one"),
    TW028("@CurrentSpan on method %s has no attributes to set", "add an attribute, or remove the annotation"),
    TW029("%s has no effect: %s", "%s"),
    TW030(
            "@Attribute on the result of method %s has no value to read: %s has none, or many",
            "put it on a parameter, or return a type of one value, such as CompletionStage or Mono"),
    TW039(
            "method '%s' has a name that Java source cannot write, so no generated class can have it",
            "put an interface with names of Java's own before it, and instrument that"),

    // Metrics
    TW040(
            "metric name '%s' is not a valid instrument name",
            "start with a letter and use letters, digits and _ . - /, at most 255"),
    TW041("metric name '%s' contains '%s', which belongs to the unit or the exporter", "remove it from the name%s"),
    TW042("a metric on operation %s has no name", "write one, such as @Metric(\"%s\")"),
    TW043("unit '%s' is not a UCUM unit", "%s"),
    TW044(
            "%s metric '%s' on method %s has no measurement",
            "add one numeric or Duration parameter without an annotation"),
    TW045(
            "method %s has more than one measurement: %s",
            "annotate with @Attribute all un-annotated numeric and Duration parameters but one"),
    TW046(
            "a gauge cannot measure operation %s",
            "use a counter for calls, a histogram for durations, an up-down counter for calls in flight"),
    TW047("unit '%s' of duration metric '%s' is not a unit of time", "use s, ms, us or ns"),
    TW048("buckets of metric '%s' are not valid: %s", "list finite bounds in ascending order%s"),
    TW049(
            "histogram '%s' cannot be observed through a supplier",
            "use a counter, an up-down counter or a gauge, or take the value as a parameter"),
    TW050(
            "observable metric method %s returns %s",
            "let it return io.telewright.Registration, which unregisters the supplier"),
    TW051(
            "method %s returns Registration, but has no supplier to register",
            "take a LongSupplier or DoubleSupplier, or return void"),
    TW052(
            "metric '%s' is declared differently by %s and %s: %s",
            "give both the same kind, unit, value type, buckets and description, or different names"),
    TW053("metric '%s' is declared twice on method %s", "remove one, or give it another name"),

    TW054(
            "method %s registers its supplier with more than one metric",
            "keep one, and give the others methods of their own"),

    // Attributes
    TW060(
            "attribute '%s' of method %s has no bound, and the method only records metrics",
            "set maxValues, use an enum or boolean, or leave it out with metric = false beside an event or span"),
    TW061(
            "metric '%s' can have %s attribute combinations, more than the 2,000 that the SDK keeps",
            "lower maxValues, leave attributes out with metric = false, or, if few of them occur, add"
                    + " @SuppressWarnings(\"TW061\")",
            Severity.WARNING),
    TW062("maxValues = %s of attribute '%s' is not valid: %s", "%s"),
    TW063("attribute key '%s' is not a dotted lower-case name", "write it like '%s'"),
    TW064("attribute key '%s' is in the reserved namespace 'otel.'", "use a namespace of your own"),
    TW065("attribute key '%s' is used twice in method %s", "give one of them another key"),
    TW066("attribute '%s' cannot have the type %s", "%s"),
    TW067("path '%s' cannot be followed from %s: %s", "%s"),
    TW068("record %s contains itself as an attribute", "end the cycle with a path or asString on component '%s'"),
    TW069("attribute key 'error.type' belongs to operation %s itself", "give the attribute another key"),

    // Events, span names
    TW080("event name '%s' is not a dotted lower-case name", "write it like '%s'"),
    TW081("event name '%s' is in the reserved namespace 'otel.'", "use a namespace of your own"),
    TW082("placeholder '{%s}' names no attribute of method %s", "%s"),
    TW083(
            "placeholder '{%s}' in a span name is not bounded",
            "use an enum or boolean, or set maxValues: a span name must have few values"),
    TW084("event method %s has more than one Throwable", "keep one: a log record has one exception"),
    TW085("'%s' has an unclosed or empty placeholder", "write placeholders as {attribute.key}"),

    // The processor
    TW090("option %s has the unknown value '%s'", "use one of: %s"),
    TW091(
            "option telewright.inject is '%s', but %s cannot be read from %s",
            "add it to the class path or the module's requirements, or set the option to 'auto'"),
    TW092("class %s cannot be written: %s", "check that the output folder can be written to and has room"),
    TW099("the processor failed on %s: %s", "this is a fault of Telewright: please report it with the declaration"),

    // Context
    TW100("@%s on parameter '%s' has nothing to act on: %s", "%s"),
    TW101(
            "carrier '%s' of method %s is never used: a span of kind INTERNAL neither comes from elsewhere nor leads there",
            "set the kind to SERVER or CONSUMER to extract from it, to CLIENT or PRODUCER to inject into it"),
    TW102(
            "carrier '%s' has the type %s, which cannot be %s without a %s",
            "write a %s class, or take a Map<String, String> or Map<String, List<String>>"),
    TW103(
            "carrier '%s' has the type %s, which is immutable, so nothing can be injected",
            "take what it is built with, such as HttpRequest.Builder"),
    TW104("the %s of carrier '%s' is never used: a span of kind %s %s", "remove it, or write %s"),
    TW105("%s is not for carrier '%s' of type %s", "write one whose type argument is %s or a supertype of it"),
    TW106(
            "%s cannot be instantiated: %s",
            "make it a class that is visible in the package of the interface, with a constructor without parameters"),
    TW107("method %s has more than one carrier", "keep one"),
    TW108("carrier '%s' is a batch, but a span of kind %s has one carrier", "use kind CONSUMER, or take one carrier"),
    TW109("baggage key '%s' is not a W3C token", "use ASCII letters, digits and ! # $ %% & ' * + - . ^ _ ` | ~"),
    TW110(
            "baggage entry '%s' cannot have the type %s",
            "use a string, number, boolean, enum, Duration, Instant or an Optional of one"),
    TW111("baggage key '%s' is put twice by method %s", "give one of them another key"),
    TW112(
            "link '%s' cannot have the type %s",
            "use SpanContext, Span, Context, a String with a traceparent or trace id, or a collection of these");

    /** How grave a finding is. */
    public enum Severity {
        /** Nothing is generated. */
        ERROR,
        /** The declaration works, but not as well as its author may think. */
        WARNING
    }

    private final String problem;
    private final String fix;
    private final Severity severity;

    DiagnosticId(String problem, String fix) {
        this(problem, fix, Severity.ERROR);
    }

    DiagnosticId(String problem, String fix, Severity severity) {
        this.problem = problem;
        this.fix = fix;
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String text(Object... arguments) {
        int inProblem = problem.split("%s", -1).length - 1;
        Object[] inFix = java.util.Arrays.copyOfRange(arguments, inProblem, arguments.length);
        return "[%s] %s%nFix: %s"
                .formatted(
                        name(), String.format(Locale.ROOT, problem, arguments), String.format(Locale.ROOT, fix, inFix));
    }
}
