package io.telewright.internal.export;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.KeyValue;
import io.opentelemetry.api.common.Value;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.ExceptionEventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * About how much of the heap an item holds while it waits. Its content is estimated high: a text counts two bytes for
 * each character, although most texts need one, and content that several items share counts for each of them. The item
 * itself is estimated low, because the size of the queue limits the number of items.
 */
final class HeapEstimate implements BiConsumer<AttributeKey<?>, Object> {
    private static final int ITEM = 256;
    private static final int PART = 128;
    private static final int ATTRIBUTE = 32;
    private static final int TEXT = 48;

    /** The stack trace of a throwable that a span holds. */
    private static final int STACK = 4_096;

    private static final int MOST_CAUSES = 8;

    /** One that is not in use, so that a thread need not make its own. */
    private static final AtomicReference<@Nullable HeapEstimate> SPARE = new AtomicReference<>();

    private long bytes;

    private HeapEstimate() {}

    /** The bytes of a span that has ended. Its data does not leave this method, so it is not allocated on the heap. */
    static long of(ReadableSpan ended) {
        HeapEstimate estimate = begin();
        SpanData span = ended.toSpanData();
        estimate.add(span.getName());
        estimate.add(span.getStatus().getDescription());
        estimate.add(span.getAttributes());
        estimate.addEvents(span.getEvents());
        estimate.addLinks(span.getLinks());
        return estimate.end();
    }

    /** The bytes of a log record. */
    static long of(ReadWriteLogRecord logRecord) {
        HeapEstimate estimate = begin();
        estimate.add(logRecord.getAttributes());
        Value<?> body = logRecord.getBodyValue();
        if (body != null) {
            estimate.add(body);
        }
        return estimate.end();
    }

    private static HeapEstimate begin() {
        HeapEstimate spare = SPARE.getAndSet(null);
        HeapEstimate estimate = spare == null ? new HeapEstimate() : spare;
        estimate.bytes = ITEM;
        return estimate;
    }

    private long end() {
        long sum = bytes;
        SPARE.lazySet(this);
        return sum;
    }

    private void addEvents(List<EventData> events) {
        for (int i = 0; i < events.size(); i++) {
            add(events.get(i));
        }
    }

    private void addLinks(List<LinkData> links) {
        for (int i = 0; i < links.size(); i++) {
            bytes += PART;
            add(links.get(i).getAttributes());
        }
    }

    /**
     * An attribute. Most are texts and numbers. For these, a test for an interface would cost more than everything else
     * here.
     */
    @Override
    public void accept(AttributeKey<?> key, Object value) {
        bytes += ATTRIBUTE;
        if (value instanceof String text) {
            add(text);
        } else if (!(value instanceof Long || value instanceof Double || value instanceof Boolean)) {
            addComposed(value);
        }
    }

    private void addComposed(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::addElement);
        } else if (value instanceof Value<?> composed) {
            add(composed);
        }
    }

    private void add(@Nullable String text) {
        if (text != null) {
            bytes += TEXT + 2L * text.length();
        }
    }

    private void add(Attributes attributes) {
        attributes.forEach(this);
    }

    private void add(EventData event) {
        bytes += PART;
        add(event.getName());
        add(event.getAttributes());
        if (event instanceof ExceptionEventData recorded) {
            Throwable exception = recorded.getException();
            for (int i = 0; i < MOST_CAUSES && exception != null; i++) {
                bytes += STACK;
                add(exception.getMessage());
                exception = exception.getCause();
            }
        }
    }

    private void add(Value<?> composed) {
        bytes += ATTRIBUTE;
        Object value = composed.getValue();
        if (value instanceof ByteBuffer buffer) {
            bytes += buffer.remaining();
        } else {
            addElement(value);
        }
    }

    private void addElement(@Nullable Object element) {
        bytes += ATTRIBUTE;
        if (element instanceof String text) {
            add(text);
        } else if (element instanceof KeyValue entry) {
            add(entry.getKey());
            add(entry.getValue());
        } else if (element != null) {
            addComposed(element);
        }
    }
}
