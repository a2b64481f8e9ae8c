package io.telewright;

import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.ImplicitContextKeyed;
import java.util.List;

/**
 * The baggage of each message of a batch, available while an operation with the batch as its {@link Carrier} runs. The
 * current baggage is then the merged baggage of all messages.
 *
 * @param messages the baggage of each message, in the order of the batch; it is empty for a message without baggage
 */
public record BatchBaggage(List<Baggage> messages) implements ImplicitContextKeyed {
    private static final ContextKey<List<Baggage>> KEY = ContextKey.named("telewright-batch-baggage");

    public BatchBaggage {
        messages = List.copyOf(messages);
    }

    /**
     * The baggage of each message of the current batch.
     *
     * @return one for each message, in the order of the batch; empty outside of a batch
     */
    public static List<Baggage> current() {
        return fromContext(Context.current());
    }

    /**
     * The baggage of each message of the batch that a context belongs to.
     *
     * @param context the context, for example one that was passed to another thread
     * @return one for each message, in the order of the batch; empty outside of a batch
     */
    public static List<Baggage> fromContext(Context context) {
        List<Baggage> messages = context.get(KEY);
        return messages == null ? List.of() : messages;
    }

    @Override
    public Context storeInContext(Context context) {
        return context.with(KEY, messages);
    }
}
