package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.Carrier;
import io.telewright.Traced;
import java.util.List;

interface Orders {
    @Traced(kind = SpanKind.SERVER)
    void receive(@Carrier(getter = MessageGetter.class) StringBuilder text); //! TW105 at "MessageGetter.class"

    @Traced(kind = SpanKind.CONSUMER)
    void receiveAll(@Carrier(getter = MessageGetter.class) List<String> texts); //! TW105 at "MessageGetter.class"

    @Traced(kind = SpanKind.PRODUCER)
    void send(@Carrier(setter = TextMessageSetter.class) Message message); //! TW105 at "TextMessageSetter.class"
}

class Message {}

class TextMessage extends Message {}

class MessageGetter implements TextMapGetter<Message> {
    @Override
    public Iterable<String> keys(Message carrier) {
        return List.of();
    }

    @Override
    public String get(Message carrier, String key) {
        return null;
    }
}

class TextMessageSetter implements TextMapSetter<TextMessage> {
    @Override
    public void set(TextMessage carrier, String key, String value) {}
}
