package io.telewright.support;

/**
 * The action of the runtime during which something was thrown. These are constants of an enum, and not texts in the
 * code that catches a throwable, because the first use of a text in a class makes an object, for which there may be no
 * memory.
 */
public enum Place {
    ADMISSION_OF_A_VALUE("the admission of a value"),
    ATTRIBUTES_OF_A_METRIC("the attributes of a metric"),
    ATTRIBUTES_OF_A_SPAN_EVENT("the attributes of a span event"),
    ATTRIBUTES_OF_AN_EVENT("the attributes of an event"),
    ATTRIBUTES_OF_A_SPAN("the attributes of a span"),
    ATTRIBUTE_FOR_A_SAMPLER("an attribute for a sampler,"),
    ATTRIBUTE_OF_AN_EVENT("an attribute of an event,"),
    ATTRIBUTE_OF_A_SPAN("an attribute of a span,"),
    ATTRIBUTE_OF_A_SPAN_EVENT("an attribute of a span event,"),
    BAGGAGE_ENTRY("baggage entry"),
    BAGGAGE_OF_A_CONTEXT("the baggage of a context"),
    BATCH_OF("the batch of"),
    BINDING_OF_METRIC("the binding of metric"),
    BODY_OF_AN_EVENT("the body of an event"),
    CALLBACK_OF("a callback of"),
    CAUSE_OF("the cause of"),
    CLOCK_OF_A_SPAN("the clock of a span"),
    COMPLETION_OF_A("the completion of a"),
    CODE_OF("the telemetry of"),
    CONTEXT_OF_A_SPAN("the context of a span"),
    CURRENT_SPAN("the current span"),
    DURATION_OF_A_SPAN("the duration of a span"),
    DYNAMIC_ATTRIBUTES("the dynamic attributes"),
    EMISSION_OF_AN_EVENT("the emission of an event"),
    END_OF_AN_OPERATION("the end of an operation"),
    END_OF_A_CALLBACK_OF("the end of a callback of"),
    END_OF_A_SPAN("the end of a span"),
    ENTERING_OF_A_CONTEXT("the entering of a context"),
    EXCEPTION_OF_AN_EVENT("the exception of an event"),
    EXIT_OF_A_CONTEXT("the exit of a context"),
    EXTRACTION_FROM_A_CARRIER_OF("the extraction from a carrier of"),
    FAILURE_OF_A_SPAN("the failure of a span"),
    INJECTION_INTO_A_CARRIER_OF("the injection into a carrier of"),
    LINKS_OF("the links of"),
    LINKS_OF_A_BATCH("the links of a batch"),
    LINK_OF_A_SPAN("the link of a span"),
    LOADING_OF("the loading of"),
    MESSAGE_OF("the message of"),
    NAME_OF_A_SPAN("the name of a span"),
    PARENT_OF("the parent of"),
    QUESTION_WHETHER_AN_EVENT_IS_WANTED("the question whether an event is wanted"),
    QUESTION_WHETHER_A_METRIC_IS_ENABLED("the question whether a metric is enabled,"),
    QUESTION_WHETHER_A_SPAN_IS_RECORDING("the question whether a span is recording"),
    QUESTION_WHETHER_A_SPAN_TAKES_AN_EVENT("the question whether a span takes an event"),
    QUESTION_WHETHER_A_TRACER_IS_ENABLED("the question whether a tracer is enabled"),
    READING_OF_AN_INSTANT("the reading of an instant"),
    READING_OF_A_DURATION("the reading of a duration"),
    READING_OF_A_NUMBER("the reading of a number"),
    READING_OF_A_VALUE("the reading of a value"),
    RECORDING_OF_METRIC("the recording of metric"),
    REGISTRATION_OF_A_CALLBACK_FOR("the registration of a callback for"),
    RESULT_OF_AN_OPERATION("the result of an operation"),
    SCOPE_OF_A_CONTEXT("the scope of a context"),
    SCOPE_OF_A_SPAN("the scope of a span"),
    SIZE_OF_THE_BATCH_OF("the size of the batch of"),
    SLOT_OF_A_VALUE_IN_A_METRIC("the slot of a value in a metric"),
    SPAN_EVENT("span event"),
    SPAN_IN_PLACE_OF_ONE_THAT_CANNOT_BE_STARTED("a span in place of one that cannot be started"),
    STACK_TRACE_OF("the stack trace of"),
    START_OF_A_SPAN_WITH_ATTRIBUTES_FOR_ITS_SAMPLER("the start of a span with attributes for its sampler"),
    START_OF_EVENT("the start of event"),
    START_OF_SPAN("the start of span"),
    STATE_OF_A("the state of a"),
    STATUS_OF_A_SPAN("the status of a span"),
    STORAGE_OF_CONTEXTS("the storage of contexts"),
    TEXT_FOR("the text for"),
    TEXT_OF_A_NUMBER("the text of a number"),
    TEXT_OF_A_VALUE("the text of a value"),
    TEXT_OF_ENUM_CONSTANT("attribute"),
    TEXT_THAT_BEGINS_WITH("a text that begins with"),
    WRITING_OF_A_HEADER_BY("the writing of a header by");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
