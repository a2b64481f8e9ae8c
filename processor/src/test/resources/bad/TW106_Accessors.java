package bad;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.telewright.Carrier;
import io.telewright.Traced;

interface Orders {
    @Traced(kind = SpanKind.CLIENT)
    void abstracted(@Carrier(setter = Setters.Abstract.class) StringBuilder text); //! TW106 at "Setters.Abstract.class"

    @Traced(kind = SpanKind.CLIENT)
    void inner(@Carrier(setter = Setters.Inner.class) StringBuilder text); //! TW106 at "Setters.Inner.class"

    @Traced(kind = SpanKind.CLIENT)
    void constructed(@Carrier(setter = Setters.Constructed.class) StringBuilder text); //! TW106 at "Setters.Constructed.class"

    @Traced(kind = SpanKind.CLIENT)
    void closed(@Carrier(setter = Setters.Closed.class) StringBuilder text); //! TW106 at "Setters.Closed.class"

    @Traced(kind = SpanKind.CLIENT)
    void throwing(@Carrier(setter = Setters.Throwing.class) StringBuilder text); //! TW106 at "Setters.Throwing.class"

    @Traced(kind = SpanKind.CLIENT)
    void generic(@Carrier(setter = Setters.Generic.class) StringBuilder text); //! TW106 at "Setters.Generic.class"

    @Traced(kind = SpanKind.CLIENT)
    void raw(@Carrier(setter = Setters.Raw.class) StringBuilder text); //! TW106 at "Setters.Raw.class"

    @Traced(kind = SpanKind.CLIENT)
    void single(@Carrier(setter = Setters.Single.class) StringBuilder text); //! TW106 at "Setters.Single.class"

    @Traced(kind = SpanKind.CLIENT)
    void none(@Carrier(setter = Setters.Kind.class) StringBuilder text); //! TW106 at "Setters.Kind.class"
}

class Setters {
    interface Kind extends TextMapSetter<StringBuilder> {}

    static class Base implements TextMapSetter<StringBuilder> {
        @Override
        public void set(StringBuilder carrier, String key, String value) {}
    }

    abstract static class Abstract extends Base {}

    class Inner extends Base {}

    static class Constructed extends Base {
        Constructed(String text) {}
    }

    static class Closed extends Base {
        private Closed() {}
    }

    static class Throwing extends Base {
        Throwing() throws Exception {}
    }

    static class Generic<T> implements TextMapSetter<T> {
        @Override
        public void set(T carrier, String key, String value) {}
    }

    @SuppressWarnings("rawtypes")
    static class Raw implements TextMapSetter {
        @Override
        public void set(Object carrier, String key, String value) {}
    }

    enum Single implements TextMapSetter<StringBuilder> {
        INSTANCE;

        @Override
        public void set(StringBuilder carrier, String key, String value) {}
    }
}
