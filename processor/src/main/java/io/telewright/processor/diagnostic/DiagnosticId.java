package io.telewright.processor.diagnostic;

import java.util.Locale;
import java.util.Set;

/**
 * Every diagnostic of the processor: a name that says what is wrong, a stable id, the problem and its fix. A {@code %s}
 * stands for an argument of the {@link Finding}; the fix uses the arguments after those of the problem.
 */
public enum DiagnosticId {
    // Interfaces
    NOT_AN_INTERFACE(
            "TW001", "%s is not an interface, so @Telemetry has nothing to implement", "declare it as an interface"),
    PRIVATE_INTERFACE(
            "TW002",
            "interface %s is private or nested in a private type, so no generated class can implement it",
            "make it and the types around it package-private, protected or public"),
    SEALED_INTERFACE(
            "TW003",
            "interface %s is sealed, so no generated class can implement it",
            "remove 'sealed' and the permits clause"),
    NO_TELEMETRY(
            "TW004",
            "method %s of a telemetry interface declares no telemetry",
            "annotate it with @Traced, @Metric, @Event or @CurrentSpan, or give it a default implementation"),
    MISPLACED_ON_PARAMETER(
            "TW005",
            "@%s has no effect on a parameter of a method that declares no telemetry",
            "remove it, or move it to a parameter of a method that declares telemetry"),
    MISPLACED_ON_METHOD(
            "TW005",
            "@%s has no effect on this method, because no class can be generated for it",
            "move it to an instance method of an interface (an abstract one in a @Telemetry interface), or remove it"),
    MISPLACED_ATTRIBUTE(
            "TW005",
            "@%s has no effect on a method that is neither an operation nor a non-private instance method of an enum that"
                    + " has no parameters and returns String",
            "remove it, or move it to a method that declares telemetry"),
    SECOND_ENUM_METHOD(
            "TW005",
            "@%s has no effect on a second method of an enum",
            "keep it only on the method that gives the value of the constants"),
    MISPLACED_ON_TYPE(
            "TW005",
            "@%s has no effect on a type that declares no telemetry",
            "add @Telemetry to the type, declare telemetry on one of its methods, or remove this annotation"),
    TRACED_TELEMETRY_INTERFACE(
            "TW005", "@%s has no effect on a @Telemetry interface", "move it to the methods of the interface"),
    UNTRACED_TELEMETRY_METHOD("TW005", "@%s has no effect on a method of a @Telemetry interface", "remove it"),
    UNTRACED_WITHOUT_TRACED(
            "TW005",
            "@%s has no effect on method %s, which no @Traced on an interface covers",
            "remove it, or add @Traced to the interface"),
    NO_TELEMETRY_ON_METHOD(
            "TW005",
            "@%s has no effect on method %s, which declares no telemetry",
            "add @Traced, @Metric, @Event or @CurrentSpan to the method, or remove this annotation"),
    ATTRIBUTE_WITHOUT_RESULT(
            "TW005",
            "@%s has no effect on method %s, which has no result of an operation",
            "remove it, move it to a parameter, or set baggage to the key of a baggage entry"),
    UNRESOLVED_NAME(
            "TW006",
            "a type or constant that %s mentions cannot be resolved",
            "add the missing import or dependency, or correct the name, which the compiler also reports"),
    CLASS_EXISTS(
            "TW007",
            "class %s already exists, so the class with this name cannot be generated for %s",
            "rename the class or the interface; if an earlier compilation generated the class, remove the folder of"
                    + " generated sources from the source folders"),
    RIVAL_DECLARATIONS(
            "TW008",
            "method %s is declared by %s and by %s with different telemetry annotations",
            "redeclare the method in %s with the annotations that you want"),
    INHERITED_KEY(
            "TW009",
            "the key of an attribute of the inherited method %s is not written out",
            "write the key there, as in @Attribute(\"key\"), because a class file has no parameter names"),
    INHERITED_DESCRIPTION(
            "TW009",
            "the description of a metric of the inherited method %s is not written out",
            "write the description there, as in @Metric(description = \"…\"), because a class file has no Javadoc"),
    INHERITED_PLACEHOLDER(
            "TW009",
            "placeholder '{%s}' of the inherited method %s names no attribute",
            "write the key of an attribute there, because a class file has no parameter names"),
    INHERITED_MEASURE(
            "TW009",
            "measure '%s' of metric '%s' cannot be followed from the result of the inherited method %s",
            "begin it with an accessor of the result, because a class file has no parameter names, or redeclare the"
                    + " method"),
    DESCRIPTION_ELSEWHERE(
            "TW009",
            "the description of a metric of method %s has an {@inheritDoc}, which stands for the Javadoc of another method",
            "write the description there, as in @Metric(description = \"…\"), because a class file has no Javadoc"),
    MALFORMED_PREFIX(
            "TW010",
            "instrumentation scope prefix '%s' is not a dotted lower-case name",
            "write it like 'shop.checkout'"),
    PRIVATE_TYPE(
            "TW011",
            "method %s mentions the private type %s, which no generated class can see",
            "make the type and the types around it package-private, protected or public"),

    INVISIBLE_TYPE(
            "TW012",
            "method %s mentions %s, which a class generated in package %s cannot see",
            "declare the interface in package %s, or make the type public"),
    TRACED_CLASS(
            "TW013",
            "@Traced on class %s instruments nothing: only an interface can be wrapped",
            "move it to an interface that the class implements, and wrap the object with the generated class"),
    TRACED_AND_UNTRACED("TW014", "@Traced and @Untraced are both on method %s", "remove one of the two"),
    ONE_NAME_FOR_ALL_SPANS(
            "TW015",
            "@Traced(\"%s\") on interface %s would give all its spans one name",
            "remove the name, so that each span is named Interface.method, or name the spans on the methods"),
    BLANK_SPAN_NAME(
            "TW016", "span name '%s' is blank", "write a name, or remove it to get the default, Interface.method"),

    OPEN_INTERFACE(
            "TW017",
            "no class is generated for interface %s, because its telemetry depends on the type argument for %s",
            "extend the interface with a type argument and add @Traced to the sub-interface, which then gets the class; or"
                    + " give %s a bound that declares what is recorded",
            Severity.NOTE),
    TOO_MANY_INSTRUMENTS(
            "TW018",
            "interface %s declares too many metrics: the constructor that creates their instruments would need about %s"
                    + " bytes, more than a class file allows",
            "move some of the methods to another interface"),

    // The shape of a method
    SIGNAL_WITH_RESULT(
            "TW020",
            "method %s records at once, so it must return void, but it returns %s",
            "let it return void, or take the code that computes the result as the last parameter"),
    NOTHING_TO_TRACE(
            "TW021",
            "@Traced on %s has no code to trace",
            "take the code as the last parameter, a functional interface without parameters, or return SpanScope"),
    BODY_WITH_PARAMETERS(
            "TW022",
            "body '%s' of method %s takes parameters",
            "use a functional interface whose method has no parameters, such as Supplier"),
    BODY_RESULT_MISMATCH(
            "TW023", "body '%s' returns %s, which method %s cannot return as %s", "let the method return %s"),
    BODY_THROWS_MORE("TW024", "body '%s' throws %s, which method %s does not declare", "add 'throws %s' to the method"),
    BODY_AND_SPAN_SCOPE(
            "TW025",
            "method %s has a body and returns SpanScope",
            "remove the body, or return the body's result instead of SpanScope"),
    UNOBSERVABLE_END(
            "TW026",
            "method %s returns %s, whose end cannot be observed",
            "return a value, a CompletionStage, a ListenableFuture or one of the exact publisher types that"
                    + " docs/diagnostics.md lists; to exclude the method, remove its annotations, or add @Untraced if the"
                    + " interface carries @Traced"),
    SUSPENDING_METHOD(
            "TW026",
            "method %s passes its result to a kotlin.coroutines.Continuation, so its end cannot be observed",
            "return a value, a CompletionStage, a ListenableFuture or one of the exact publisher types that"
                    + " docs/diagnostics.md lists; to exclude the method, remove its annotations, or add @Untraced if the"
                    + " interface carries @Traced"),
    CURRENT_SPAN_AND_TRACED(
            "TW027",
            "@CurrentSpan and @Traced are both on method %s",
            "keep @Traced to start a span, or @CurrentSpan to use the current one"),
    CURRENT_SPAN_WITHOUT_ATTRIBUTES(
            "TW028",
            "@CurrentSpan on method %s has no attributes to set",
            "add an attribute, or remove the annotation"),
    COUNTS_WITHOUT_MEASUREMENT(
            "TW029",
            "counts has no effect: metric '%s' of method %s is not a counter with a measurement",
            "remove it, or set measure on a counter"),
    COUNTS_BESIDE_MEASURE(
            "TW029",
            "counts has no effect: metric '%s' of method %s adds up the values of measure",
            "remove counts, or remove measure to count the calls"),
    MEASURE_WITHOUT_OPERATION(
            "TW029",
            "measure has no effect: metric '%s' of method %s is not a counter or histogram of an operation",
            "remove it, or take the measurement as a parameter"),
    BAGGAGE_ON_VALUE(
            "TW029",
            "baggage has no effect: the value of the attribute comes from the parameter or component",
            "remove it, or move the attribute to the method"),
    MEMBER_ON_ENUM_METHOD(
            "TW029",
            "%s has no effect: the method of an enum only gives the value",
            "set it on the parameter or record component whose type is the enum"),
    MEMBER_ON_BAGGAGE("TW029", "%s has no effect: a baggage entry is a string", "remove it"),
    SAMPLING_OF_RESULT("TW029", "sampling has no effect: a result is not known when the span starts", "remove it"),
    SAMPLING_WITHOUT_SPAN("TW029", "sampling has no effect: method %s starts no span", "remove it, or add @Traced"),
    BOUND_WITHOUT_METRIC("TW029", "%s has no effect: method %s has no metric", "remove it, or add @Metric"),
    BOUND_OF_LEFT_OUT(
            "TW029",
            "maxValues has no effect: metric = false leaves attribute '%s' out of the metrics of method %s",
            "remove maxValues, or remove metric = false"),
    ATTRIBUTE_GOES_NOWHERE(
            "TW029",
            "attribute '%s' of method %s has no effect: the method only records metrics, and metric = false leaves it out",
            "remove it, or add @Event or @Traced"),
    BUCKETS_WITHOUT_HISTOGRAM(
            "TW029", "buckets has no effect: the metric is not a histogram", "remove it, or set kind = HISTOGRAM"),
    WHEN_WITHOUT_OPERATION(
            "TW029",
            "%s has no effect: the event of a method without an operation is emitted at the call",
            "remove it"),
    WHEN_BESIDE_SELECTION(
            "TW029",
            "when has no effect: results, returned and thrown select the endings whatever the outcome",
            "remove it, or declare another @Event for the outcome"),
    RESULT_PATH_WITHOUT_RESULTS(
            "TW029", "resultPath has no effect: the event selects no results", "set results, or remove it"),
    MEMBER_OF_SPAN_EVENT(
            "TW029", "%s has no effect: only a log record has it", "remove it, or set on = LOG or on = BOTH"),
    SIGNAL_OF_OBSERVATION(
            "TW029",
            "%s has no effect: method %s registers a supplier and records nothing itself",
            "move it to a separate method"),
    RESULT_WITHOUT_VALUE(
            "TW030",
            "@Attribute on the result of method %s has no single value to read: %s has no value, or many",
            "move it to a parameter, or return a type with one value, such as CompletionStage or Mono"),
    TOO_MANY_ATTRIBUTES(
            "TW031",
            "method %s passes %s attribute values to its events and metrics, more than the %s that Java's limit of 255"
                    + " parameters allows",
            "declare fewer attributes, leave them out of metrics with metric = false, or move the event or metric to a"
                    + " method with fewer"),
    UNWRITABLE_METHOD_NAME(
            "TW039",
            "method '%s' has a name that is not valid in Java source, so no generated class can implement it",
            "declare an interface with valid names, implement it by calling this one, and instrument the new one"),

    // Metrics
    MALFORMED_METRIC_NAME(
            "TW040",
            "metric name '%s' is not a valid instrument name",
            "begin it with a letter, and use only letters, digits and _ . - /, at most 255 characters"),
    METRIC_NAME_WITH_UNIT(
            "TW041",
            "metric name '%s' contains '%s', which belongs to the unit",
            "remove it from the name and set the unit"),
    METRIC_NAME_WITH_TOTAL(
            "TW041", "metric name '%s' contains 'total', which the exporter adds", "remove it from the name"),
    UNNAMED_OPERATION_METRIC("TW042", "a metric on operation %s has no name", "write a name, such as @Metric(\"%s\")"),
    UNIT_NOT_UCUM(
            "TW043",
            "unit '%s' is not a UCUM unit",
            "use s, ms, By, %%, 1, or an annotation in braces such as {request}, at most 63 ASCII characters"),
    UNIT_OF_BELS("TW043", "unit '%s' stands for bels in UCUM, and not for bytes", "write \"%s\" instead"),
    UNIT_SPELLED_DIFFERENTLY("TW043", "unit '%s' is not a UCUM unit", "write \"%s\" instead"),
    METRIC_WITHOUT_MEASUREMENT(
            "TW044",
            "%s metric '%s' on method %s has no measurement",
            "add one numeric or Duration parameter without an annotation"),
    SEVERAL_MEASUREMENTS(
            "TW045",
            "method %s has more than one measurement: %s",
            "keep one numeric or Duration parameter without an annotation, and add @Attribute to the others"),
    GAUGE_OF_OPERATION(
            "TW046",
            "a gauge cannot measure operation %s",
            "use a counter for calls, a histogram for durations, or an up-down counter for calls in flight"),
    DURATION_UNIT("TW047", "unit '%s' of duration metric '%s' is not a unit of time", "use s, ms, us or ns"),
    BUCKETS_NOT_FINITE(
            "TW048",
            "buckets of metric '%s' are not valid: there are none, or one is not finite",
            "list finite bounds in ascending order"),
    BUCKETS_NOT_ASCENDING(
            "TW048",
            "buckets of metric '%s' are not valid: they do not ascend",
            "list finite bounds in ascending order"),
    BUCKETS_NOT_WHOLE(
            "TW048",
            "buckets of metric '%s' are not valid: the measurements are whole numbers and the bounds are not",
            "list whole numbers in ascending order"),
    OBSERVABLE_HISTOGRAM(
            "TW049",
            "histogram '%s' cannot be observed through a supplier",
            "use a counter, an up-down counter or a gauge, or take the value as a parameter"),
    OBSERVABLE_WITHOUT_REGISTRATION(
            "TW050",
            "observable metric method %s returns %s",
            "let it return io.telewright.Registration, which unregisters the supplier"),
    REGISTRATION_WITHOUT_SUPPLIER(
            "TW051",
            "method %s returns Registration, but has no supplier to register",
            "take a LongSupplier or DoubleSupplier as a parameter, or return void"),
    METRIC_DECLARED_DIFFERENTLY(
            "TW052",
            "metric '%s' is declared differently by %s and %s: %s",
            "give both the same kind, unit, value type, buckets and description, or give them different names"),
    METRIC_DECLARED_TWICE(
            "TW053", "metric '%s' is declared twice on method %s", "remove one of them, or give it another name"),

    SUPPLIER_OF_SEVERAL_METRICS(
            "TW054",
            "method %s registers its supplier with more than one metric",
            "keep one metric, and declare a separate method for each other metric"),

    // Attributes
    UNBOUNDED_METRIC_ATTRIBUTE(
            "TW060",
            "attribute '%s' of method %s has no bound, and the method only records metrics",
            "set maxValues, use an enum or boolean, or leave it out with metric = false; to record the value itself, add"
                    + " @Event or @Traced"),
    HIGH_CARDINALITY(
            "TW061",
            "metric '%s' can have %s attribute combinations, more than the %s that the SDK keeps",
            "if more of them occur than that, lower maxValues, or set metric = false on an attribute; if few occur, add"
                    + " @SuppressWarnings(\"TW061\")",
            Severity.NOTE),
    BOUND_OF_BOUNDED_TYPE(
            "TW062", "maxValues = %s of attribute '%s' is not valid: its type is bounded already", "remove maxValues"),
    BOUND_OF_LIST(
            "TW062",
            "maxValues = %s of attribute '%s' is not valid: only strings and numbers can have a bound",
            "remove maxValues, or set asString = true"),
    BOUND_NOT_POSITIVE("TW062", "maxValues = %s of attribute '%s' is not valid: it is not positive", "use 1 or more"),
    BOUND_OF_RECORD(
            "TW062",
            "maxValues = %s of attribute '%s' is not valid: a record has no value of its own",
            "set it on the components of the record"),
    MALFORMED_ATTRIBUTE_KEY("TW063", "attribute key '%s' is not a dotted lower-case name", "write it like '%s'"),
    RESERVED_ATTRIBUTE_KEY(
            "TW064", "attribute key '%s' is in the reserved namespace 'otel.'", "use a namespace of your own"),
    DUPLICATE_ATTRIBUTE_KEY(
            "TW065",
            "attribute key '%s' is used twice in method %s",
            "give one of the attributes another key, or remove it: of several sources of a key the first one with a value"
                    + " wins, and neither of these two comes before the other"),
    ATTRIBUTE_TYPE(
            "TW066",
            "attribute '%s' cannot have the type %s",
            "use a supported type, name a part of it with path, or set asString = true"),
    ATTRIBUTE_IS_THROWABLE(
            "TW066",
            "attribute '%s' cannot have the type %s",
            "set asString = true, or declare an @Event, which records one Throwable as its exception"),
    ATTRIBUTE_IS_BODY(
            "TW066",
            "attribute '%s' cannot have the type %s",
            "make the body the last parameter, or set path or asString = true on this parameter"),
    PATH_LEADS_NOWHERE(
            "TW067",
            "path '%s' cannot be followed from %s: %s has no accessible getter, record component, no-argument method or public field '%s'",
            "correct the path"),
    PATH_NEEDS_MEMBER(
            "TW067",
            "path '%s' cannot be followed from %s: %s has no accessible getter, record component, no-argument method or public field '%s'",
            "correct the path, or add the method '%s()' to %s"),
    PATH_THROUGH_OPTIONAL(
            "TW067",
            "path '%s' cannot be followed from %s: it leads through an Optional automatically, to %s, which has no '%s'",
            "remove the step '%s'"),
    PATH_ASKS_OPTIONAL(
            "TW067",
            "path '%s' cannot be followed from %s: it leads through an Optional automatically, to %s, which has no '%s'",
            "write '?' for '%s' at the end of the path of an attribute, which says whether there is a value"),
    PATH_WITH_QUESTION(
            "TW067",
            "path '%s' cannot be followed from %s: '%s' is not a step",
            "write '?' alone, after a dot and at the end of the path of an attribute, or remove it"),
    RECURSIVE_RECORD(
            "TW068",
            "record %s contains itself as an attribute",
            "set path or asString on component '%s' to end the cycle"),
    KEY_OF_OPERATION("TW069", "attribute key '%s' is set by operation %s itself", "give the attribute another key"),

    // Events, span names
    MALFORMED_EVENT_NAME("TW080", "event name '%s' is not a dotted lower-case name", "write it like '%s'"),
    RESERVED_EVENT_NAME("TW081", "event name '%s' is in the reserved namespace 'otel.'", "use a namespace of your own"),
    PLACEHOLDER_WITHOUT_ATTRIBUTES(
            "TW082", "placeholder '{%s}' names no attribute of method %s", "add the attribute as a parameter"),
    PLACEHOLDER_MISSPELLED(
            "TW082",
            "placeholder '{%s}' names no attribute of method %s",
            "write '{%s}' if you meant the attribute with that key"),
    PLACEHOLDER_UNKNOWN("TW082", "placeholder '{%s}' names no attribute of method %s", "use one of %s"),
    UNBOUNDED_PLACEHOLDER(
            "TW083",
            "placeholder '{%s}' in a span name is not bounded",
            "use an enum or boolean, or set maxValues, because a span name must have few values"),
    UNBOUNDED_SOURCE_OF_PLACEHOLDER(
            "TW083",
            "placeholder '{%s}' in a span name is not bounded: one of its sources has a bound, but %s has none",
            "set maxValues there, too, because a span name must have few values"),
    UNBOUNDED_PATH_PLACEHOLDER(
            "TW083",
            "placeholder '{%s}' in a span name is not bounded",
            "let the path lead to an enum or boolean, or add @Attribute(value = \"%s\", maxValues = …) with the path to the"
                    + " parameter, because a span name must have few values"),
    SEVERAL_EXCEPTIONS(
            "TW084",
            "event method %s has more than one Throwable",
            "keep one of them, because a log record has one exception"),
    MALFORMED_PLACEHOLDER(
            "TW085",
            "'%s' has an unclosed or empty placeholder",
            "write placeholders as {attribute.key}, and {{ or }} for a brace"),

    // The processor
    UNKNOWN_OPTION_VALUE("TW090", "option %s has the unknown value '%s'", "use one of: %s"),
    CLASS_NOT_WRITTEN(
            "TW092", "class %s cannot be written: %s", "check that the output folder is writable and has free space"),
    CATALOGUE_NOT_WRITTEN(
            "TW092",
            "the catalogue file of interface %s cannot be written: %s",
            "check that the output folder is writable and has free space"),
    OLD_OPEN_TELEMETRY(
            "TW095",
            "the OpenTelemetry API that interface %s is compiled with has no %s",
            "use io.opentelemetry:opentelemetry-api 1.49 or newer"),
    PROCESSOR_FAULT(
            "TW099",
            "the processor failed on %s: %s",
            "report this fault of Telewright, with the declaration and this message"),

    // Context
    CROSSING_WITHOUT_SPAN(
            "TW100",
            "@%s on parameter '%s' has nothing to act on: method %s starts no span",
            "add @Traced, or remove this annotation"),
    RESULT_LINK_WITHOUT_SPAN(
            "TW100",
            "@Link on method %s has nothing to act on: the method starts no span",
            "add @Traced, or remove this annotation"),
    CROSSING_WITHOUT_WORK(
            "TW100",
            "@%s on parameter '%s' has nothing to act on: method %s runs no code",
            "let the method take a body or return SpanScope, or remove this annotation"),
    CARRIER_OF_INTERNAL_SPAN(
            "TW101",
            "carrier '%s' of method %s is never used: a span of kind INTERNAL neither receives a context nor sends one",
            "set the kind to SERVER or CONSUMER to extract from the carrier, or to CLIENT or PRODUCER to inject into it"),
    UNREADABLE_CARRIER(
            "TW102",
            "carrier '%s' has the type %s, which cannot be read without a getter",
            "name a class in @Carrier(getter = …), or take a Map<String, String> or Map<String, List<String>>"),
    UNWRITABLE_CARRIER(
            "TW102",
            "carrier '%s' has the type %s, which cannot be written without a setter",
            "name a class in @Carrier(setter = …), or take a Map<String, String> or Map<String, List<String>>"),
    IMMUTABLE_CARRIER(
            "TW103",
            "carrier '%s' has the type %s, which is immutable, so nothing can be injected",
            "take its builder instead, such as HttpRequest.Builder"),
    SETTER_OF_EXTRACTION(
            "TW104",
            "the setter of carrier '%s' is never used: a span of kind %s reads its carrier",
            "remove it, or name a getter instead"),
    GETTER_OF_INJECTION(
            "TW104",
            "the getter of carrier '%s' is never used: a span of kind %s writes to its carrier",
            "remove it, or name a setter instead"),
    ACCESSOR_TYPE_MISMATCH(
            "TW105",
            "%s cannot be used for carrier '%s' of type %s",
            "name a class whose type argument is %s or a supertype of it"),
    ACCESSOR_NOT_A_CLASS(
            "TW106",
            "%s cannot be instantiated: it is not a class",
            "name a class that is visible in package %s and has a constructor without parameters"),
    ACCESSOR_ABSTRACT(
            "TW106",
            "%s cannot be instantiated: it is abstract",
            "name a concrete class that is visible in package %s and has a constructor without parameters"),
    ACCESSOR_INNER_CLASS(
            "TW106",
            "%s cannot be instantiated: it is an inner class",
            "make it static, with a constructor without parameters that is visible in package %s"),
    ACCESSOR_GENERIC(
            "TW106",
            "%s cannot be instantiated: it has type parameters",
            "name a class without type parameters that is visible in package %s and has a constructor without parameters"),
    ACCESSOR_RAW(
            "TW106",
            "%s cannot be instantiated: it does not say which type of carrier it is for",
            "name the type of the carrier in its extends or implements clause"),
    ACCESSOR_INVISIBLE(
            "TW106",
            "%s cannot be instantiated: it is not visible in the package of the interface",
            "make it visible in package %s, or name another class"),
    ACCESSOR_WITHOUT_CONSTRUCTOR(
            "TW106",
            "%s cannot be instantiated: it has no visible constructor without parameters",
            "give it a constructor without parameters that is visible in package %s"),
    ACCESSOR_CONSTRUCTOR_THROWS(
            "TW106",
            "%s cannot be instantiated: its constructor throws a checked exception",
            "give it a constructor without parameters that throws no checked exception and is visible in package %s"),
    SEVERAL_CARRIERS(
            "TW107",
            "method %s has more than one carrier",
            "keep one carrier, or take a collection of carriers in a span of kind CONSUMER"),
    BATCH_OF_ONE_CARRIER(
            "TW108",
            "carrier '%s' is a batch, but a span of kind %s has one carrier",
            "set the kind to CONSUMER, or take one carrier"),
    MALFORMED_BAGGAGE_KEY(
            "TW109",
            "baggage key '%s' is not a W3C token",
            "use only ASCII letters, digits and ! # $ %% & ' * + - . ^ _ ` | ~"),
    BAGGAGE_VALUE_TYPE(
            "TW110",
            "baggage entry '%s' cannot have the type %s",
            "use a string, number, boolean, enum, Duration or Instant, or an Optional of one of these"),
    DUPLICATE_BAGGAGE_KEY(
            "TW111", "baggage key '%s' is used twice in method %s", "give one of the entries another key"),
    LINK_TYPE(
            "TW112",
            "link '%s' cannot have the type %s",
            "use a SpanContext, a Span, a Context, a String with a traceparent or trace id, or a collection of these"),
    PARENT_WITHOUT_CARRIER(
            "TW113",
            "the parent of method %s is CARRIER, but the method extracts from no carrier",
            "add a @Carrier parameter and set the kind to SERVER or CONSUMER, or use another parent"),
    PARENT_OF_BATCH(
            "TW113",
            "the parent of method %s is CARRIER, but its carrier is a batch, which names many spans",
            "take one carrier, or remove the parent, because a batch is linked to the spans that it names"),

    // Outcomes and events
    RULE_NOT_STATIC("TW120", "@ErrorType is on method %s, which is not static", "make it static"),
    PRIVATE_RULE("TW120", "@ErrorType is on method %s, which is private", "remove 'private'"),
    GENERIC_RULE(
            "TW120",
            "@ErrorType is on method %s, which is generic",
            "remove its type parameters, because the type at run time decides"),
    PARAMETERS_OF_RULE(
            "TW120",
            "@ErrorType is on method %s, which has %s parameters",
            "give it one parameter: the result or the exception that it judges"),
    RULE_WITHOUT_TEXT(
            "TW120",
            "@ErrorType is on method %s, which returns %s",
            "return String: the error.type, ErrorType.NONE or null"),
    CLASSES_ON_RULE(
            "TW120",
            "@ErrorType on method %s names classes with rules",
            "remove them, or move the annotation to the interface"),
    UNUSED_RULE(
            "TW121",
            "rule %s of interface %s fits no operation: none can end with %s",
            "change the type of its parameter to the result of an operation, or remove the rule"),
    TWO_RULES(
            "TW122",
            "rules %s and %s are both for type %s",
            "remove one of them, or declare a rule for the type in %s itself, which replaces both"),
    TWO_OWN_RULES("TW122", "rules %s and %s are both for type %s", "remove one of them"),
    CLASS_WITHOUT_RULES(
            "TW123",
            "%s has no rule for @ErrorType",
            "name a class with a static method that is neither private nor generic, has one parameter and returns"
                    + " String"),
    NO_RULE_CLASSES(
            "TW123", "@ErrorType on interface %s names no class", "name the classes with its rules, or remove it"),
    INVISIBLE_RULE(
            "TW124",
            "rule %s is not visible in package %s, where the generated class is",
            "make the method and its class public, or move the rule to the interface"),
    RESULT_MISSPELLED("TW125", "enum %s has no constant '%s'", "write '%s' if you meant that constant"),
    RESULT_UNKNOWN("TW125", "enum %s has no constant '%s'", "name one of its constants: %s"),
    RESULTS_OF_NO_ENUM(
            "TW126",
            "results of method %s cannot be selected by name, because %s is not an enum",
            "let resultPath lead from the result to an enum, or select types with returned"),
    SELECTION_WITHOUT_RESULT(
            "TW127",
            "%s selects nothing: method %s has no result of an operation",
            "remove it, or select exceptions with thrown"),
    NEVER_RETURNED(
            "TW127",
            "returned selects nothing: method %s never returns %s, because its result is %s",
            "name types that the result can have"),
    RETURNED_OF_PRIMITIVE(
            "TW127",
            "returned selects nothing: the result of method %s is the primitive %s, which has no class",
            "remove it and set when = ALWAYS, RETURN or FAILURE, or let the method return the boxed type"),

    // Where values come from
    MALFORMED_CONSTANT(
            "TW130",
            "constant '%s' of attribute '%s' is not of the type %s",
            "correct it, or set type to the type that it has"),
    EMPTY_CONSTANT("TW130", "the constant of attribute '%s' is empty", "write its value, or remove it"),
    SOURCES_OF_TWO_TYPES(
            "TW131",
            "the sources of attribute '%s' of method %s have two types: %s and %s",
            "give all sources of a key one type: set the type of a constant, or asString = true"),
    MEMBER_ON_CONSTANT(
            "TW132", "%s means nothing for attribute '%s', whose value is a constant", "remove it, or the constant"),
    SOURCE_ON_VALUE(
            "TW133",
            "%s cannot be set on a parameter or record component, because the value always comes from there",
            "move the attribute to the method"),
    TYPE_WITHOUT_CONSTANT(
            "TW134", "a type is set for an attribute that has no constant", "remove it, or set a constant"),
    TYPE_WITHOUT_VALUE(
            "TW135",
            "attribute '%s' names a type that is %s by method %s, but does not say what its value is",
            "set path to read the value from there, or set a constant or asString = true"),
    SEVERAL_ORIGINS(
            "TW136",
            "attribute '%s' names several sources in one annotation",
            "repeat the annotation, once for each source"),
    VALUE_NEVER_RETURNED(
            "TW137",
            "the result of method %s is never of the type %s: it is declared as %s",
            "name a type that it can have"),
    READ_AT_WITHOUT_PARAMETER(
            "TW138",
            "readAt is set for attribute '%s', which is not read from a parameter",
            "remove it, because a result and an exception are always read at the end, and a constant is always there"),
    READ_AT_END_WITHOUT_OPERATION(
            "TW138",
            "an attribute of method %s is read at the end, but the method runs no code that ends",
            "remove readAt, or let the method take a body or return SpanScope"),
    SAMPLING_AT_END(
            "TW139",
            "an attribute that is read at the end cannot be seen by samplers, which decide at the start",
            "remove readAt or sampling"),
    PRESENCE_OF_PRIMITIVE(
            "TW140",
            "path '?' of attribute '%s' leads to a %s, which is always there",
            "remove the '?', or let the path lead to an Optional or a reference"),
    PRESENCE_OF_VOID(
            "TW140",
            "path '?' of attribute '%s' leads to a Void, which is never there",
            "remove the attribute, or let the path lead to something that may be there"),
    PRESENCE_OF_OUTCOME(
            "TW140",
            "path '?' of attribute '%s' asks for an %s that is always there when the value is read",
            "set constant = \"true\" and type = BOOLEAN in its place, or begin the path with an accessor"),
    VALUES_OF_NO_TEXT("TW141", "values are listed for attribute '%s', whose value is not free text", "remove them"),
    VALUES_NOT_DISTINCT(
            "TW141", "the list of values of attribute '%s' is empty, or has one value twice", "list each value once"),
    VALUES_AND_BOUND(
            "TW141", "maxValues is set for attribute '%s', whose values are listed", "remove maxValues or values"),
    DYNAMIC_WITHOUT_SPAN(
            "TW142",
            "dynamic attributes '%s' of method %s go nowhere: metrics take only attributes that are declared",
            "add @Traced or @Event, or declare the attributes one by one"),
    MEMBER_ON_DYNAMIC("TW143", "%s means nothing for '%s', whose attributes are known only at run time", "remove it"),
    VALUE_ON_INTERFACE(
            "TW144",
            "an attribute of an interface has no value: there is no result or exception to read it from",
            "set a constant or a baggage entry, or move the attribute to a method"),

    // Templates, and what metrics measure
    UNCLOSED_GROUP("TW150", "'%s' has a group that is not closed", "close it with ], or write [[ for a bracket"),
    NESTED_GROUP(
            "TW151",
            "'%s' has a group within a group",
            "write the groups one after the other, or write [[ and ]] for brackets"),
    GROUP_WITHOUT_PLACEHOLDER(
            "TW152",
            "'%s' has a group without a placeholder, which would never be left out",
            "add a placeholder to the group, or write [[ and ]] for brackets"),
    SINGLE_BRACKET("TW153", "'%s' has a closing bracket that closes no group", "write ]] for a bracket"),
    MALFORMED_FALLBACK(
            "TW154",
            "'%s' has a placeholder with an empty fallback, or with more than one",
            "write it as {attribute.key|fallback}, or put the placeholder into a group that may be left out"),
    LATE_PLACEHOLDER(
            "TW155",
            "placeholder '{%s}' in a span name is known only when the operation ends, so samplers would see no value",
            "give it a fallback, as in {%s|unknown}, or put it into a group, as in [ {%s}]"),
    EMPTY_SPAN_NAME(
            "TW156",
            "span name '%s' may be empty, because all its parts can be absent",
            "add text outside of the groups, or give a placeholder a fallback"),
    AMBIGUOUS_PLACEHOLDER(
            "TW157",
            "placeholder '{%s}' of method %s names both an attribute and something else that a parameter leads to",
            "give the attribute another key than '%s', or rename the parameter"),
    UNSAID_COUNT(
            "TW158",
            "counter '%s' of method %s could count the calls or sum the measurement, which another metric records, too",
            "set counts = CALLS or counts = MEASUREMENT"),
    COUNTER_OF_TIME(
            "TW159",
            "counter '%s' of operation %s counts its calls, but its %s is that of a duration",
            "set kind = HISTOGRAM to record how long it takes, or change the %s"),
    COUNTER_OF_CALLS_IN_TIME(
            "TW159",
            "counter '%s' of method %s counts its calls, but its %s is that of a duration",
            "set kind = HISTOGRAM and remove counts, with the duration as a parameter, or change the %s"),
    UNKNOWN_MEASURE(
            "TW160",
            "measure '%s' of metric '%s' leads to nothing that method %s has: its path begins with no parameter, and"
                    + " cannot be followed from the result",
            "begin it with the name of a parameter, or with an accessor of the result"),
    MEASURE_NOT_A_NUMBER(
            "TW161", "measure '%s' of metric '%s' is not a number or Duration", "let the path lead to one"),
    MEASURE_OF_NUMBER(
            "TW161",
            "measure '%s' of metric '%s' is a %s, which may be a whole number or not",
            "write '%s.longValue' or '%s.doubleValue'"),
    MEASURE_UNIT(
            "TW162",
            "measure '%s' of metric '%s' is a Duration, which is recorded in seconds, not in '%s'",
            "set unit = \"s\", or remove the unit"),
    LINK_WITHOUT_RESULT(
            "TW163",
            "@Link on method %s has no result to read: %s has no value, or many",
            "return a value or a type with one value, such as CompletionStage or Mono, or put @Link on a parameter"),
    LINK_RESULT_TYPE(
            "TW164",
            "the result of method %s has the type %s, which names no span",
            "name a class in @Link(getter = …) that reads the headers of a message, or return a SpanContext, a Span, a"
                    + " Context, a String with a traceparent, a Map of headers, or a collection of these"),
    LINK_GETTER(
            "TW165",
            "%s does not read %s",
            "name a class whose type argument is %s, its element type, or a supertype of it"),

    // Components of frameworks
    RENAMED_OPTION(
            "TW170", "option %s has become %s", "use %s, with the values auto, none, jakarta, javax, spring or cdi"),
    COMPONENT_NOT_READABLE(
            "TW171",
            "option telewright.component is '%s', but %s cannot be read from %s",
            "add it to the class path, or require its module, or set the option to 'auto'"),
    BEANS_NOT_WRAPPED(
            "TW172",
            "component model '%s' cannot find the beans that %s wraps by the type %s",
            "declare the methods with telemetry in an interface that the beans implement, or wrap each bean by hand",
            Severity.NOTE),

    // What is said twice, or for nothing
    SOURCE_WITHOUT_BOUND(
            "TW173",
            "attribute '%s' of method %s is in no metric: one of its sources has maxValues, but %s has no bound",
            "set maxValues there, too, or set metric = false in place of maxValues"),
    SOURCE_WITHOUT_NATURAL_BOUND(
            "TW173",
            "attribute '%s' of method %s is in no metric: one of its sources has few values, but %s has no bound",
            "set maxValues there, or set metric = false there if no metric should have the attribute",
            Severity.NOTE),
    EVENT_EMITTED_TWICE(
            "TW174",
            "two events named '%s' of method %s are emitted for one ending",
            "remove one of them, let them select different endings, or give them different names"),
    LISTED_TWICE("TW175", "%s lists '%s' twice", "remove it once"),
    NOTHING_LISTED("TW175", "%s lists nothing", "list at least one entry, or remove it"),
    RULE_OF_ARGUMENTS(
            "TW176",
            "rule %s cannot be asked about the result of method %s, which is declared as %s: the type arguments of a result"
                    + " are not known at run time",
            "let its parameter be %s"),
    RULES_WITHOUT_TELEMETRY(
            "TW177",
            "the rules of interface %s are asked only by interfaces that extend it, because it declares no telemetry",
            "add @Telemetry to it or @Traced to one of its methods, or move @ErrorType to the interfaces that extend it",
            Severity.NOTE),

    // The names of OpenTelemetry's semantic conventions
    CONVENTION_TYPE(
            "TW180",
            "attribute '%s' has values of type %s, but OpenTelemetry's semantic conventions define it as %s",
            "give it values of type %s, or use another key"),
    CONVENTION_INSTRUMENT(
            "TW181",
            "metric '%s' has the kind %s, but OpenTelemetry's semantic conventions define it as %s",
            "set kind = %s, or use another name"),
    CONVENTION_UNIT(
            "TW182",
            "metric '%s' has the unit '%s', but OpenTelemetry's semantic conventions define it in '%s'",
            "set unit = \"%s\" and record such values, or use another name"),
    UNSTABLE_CONVENTION_TYPE(
            "TW183",
            "attribute '%s' has values of type %s, but OpenTelemetry's semantic conventions, in development, define it as"
                    + " %s",
            "give it values of type %s, or use another key; if it is meant, add @SuppressWarnings(\"TW183\")",
            Severity.WARNING),
    UNSTABLE_CONVENTION_INSTRUMENT(
            "TW184",
            "metric '%s' has the kind %s, but OpenTelemetry's semantic conventions, in development, define it as %s",
            "set kind = %s, or use another name; if it is meant, add @SuppressWarnings(\"TW184\")",
            Severity.WARNING),
    UNSTABLE_CONVENTION_UNIT(
            "TW185",
            "metric '%s' has the unit '%s', but OpenTelemetry's semantic conventions, in development, define it in '%s'",
            "set unit = \"%s\" and record such values, or use another name; if it is meant, add"
                    + " @SuppressWarnings(\"TW185\")",
            Severity.WARNING),
    REPLACED_NAME(
            "TW186",
            "%s '%s' was replaced by '%s' in OpenTelemetry's semantic conventions",
            "use '%s'; if the old name is meant, add @SuppressWarnings(\"TW186\")",
            Severity.WARNING),
    REQUIRED_ATTRIBUTE_MISSING(
            "TW187",
            "metric '%s' lacks '%s', which OpenTelemetry's semantic conventions require",
            "add an attribute '%s' that is bounded, so that the metric takes it; if it is left out on purpose, add"
                    + " @SuppressWarnings(\"TW187\")",
            Severity.WARNING),
    NEAR_NAME(
            "TW188",
            "%s '%s' is not in OpenTelemetry's semantic conventions, but '%s' is",
            "use '%s'; if your name is meant, add @SuppressWarnings(\"TW188\")",
            Severity.NOTE),
    NEAR_VALUE(
            "TW189",
            "attribute '%s' can be '%s', but OpenTelemetry's semantic conventions write it '%s'",
            "use '%s', which a method of an enum may return; if your value is meant, add @SuppressWarnings(\"TW189\")",
            Severity.NOTE),
    SENSITIVE_KEY(
            "TW190",
            "%s '%s' looks like a secret or personal data, which everyone who reads the telemetry can see",
            "leave it out, or record something that does not identify anyone; if it is meant, add"
                    + " @SuppressWarnings(\"TW190\")",
            Severity.NOTE),
    OTHER_CONVENTIONS(
            "TW191",
            "the scope follows version %s of OpenTelemetry's semantic conventions, but names are compared with version"
                    + " %s, so all findings are notes",
            "use https://opentelemetry.io/schemas/%s, set -Atelewright.conventions=off, or add"
                    + " @SuppressWarnings(\"TW191\")",
            Severity.NOTE);

    /** How serious a finding is. */
    public enum Severity {
        /** Nothing is generated. */
        ERROR,
        /** The declaration works, but not as well as its author may think. */
        WARNING,
        /** Nothing is wrong, but the author may expect a class that is not generated. */
        NOTE
    }

    private static final Set<String> WITHOUT_EFFECT = Set.of("TW005", "TW013", "TW029");

    private final String id;
    private final String problem;
    private final String fix;
    private final Severity severity;

    DiagnosticId(String id, String problem, String fix) {
        this(id, problem, fix, Severity.ERROR);
    }

    DiagnosticId(String id, String problem, String fix, Severity severity) {
        this.id = id;
        this.problem = problem;
        this.fix = fix;
        this.severity = severity;
    }

    /** The stable id that users see, look up and suppress. Constants about one kind of problem share one. */
    public String id() {
        return id;
    }

    /** How serious it is, unless an option says otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether a class could still be generated: something has no effect, or does not work as well as its author may
     * think.
     */
    boolean isHarmless() {
        return severity != Severity.ERROR || WITHOUT_EFFECT.contains(id);
    }

    String text(Object... arguments) {
        int inProblem = problem.split("%s", -1).length - 1;
        Object[] inFix = java.util.Arrays.copyOfRange(arguments, inProblem, arguments.length);
        return "[%s] %s%nFix: %s"
                .formatted(id, String.format(Locale.ROOT, problem, arguments), String.format(Locale.ROOT, fix, inFix));
    }
}
