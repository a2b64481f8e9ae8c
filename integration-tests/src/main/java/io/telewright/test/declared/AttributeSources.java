package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Event;
import io.telewright.Metric;
import io.telewright.Telemetry;
import java.util.Optional;

/** Attributes that are read through records and paths. */
@Telemetry
public interface AttributeSources {
    enum Tier {
        GOLD,
        BASIC
    }

    record Address(
            @Attribute("city") String city, @Attribute Integer zip, String secret) {}

    record Person(
            @Attribute("person.tier") Tier tier,
            @Attribute("person.address") Address address,
            @Attribute String name) {}

    /** With getters, as Java beans have them. */
    class Bean {
        public final Tier publicField = Tier.GOLD;
        private final Bean next;
        private final String name;

        public Bean(Bean next, String name) {
            this.next = next;
            this.name = name;
        }

        public Bean getNext() {
            return next;
        }

        public Optional<String> getName() {
            return Optional.ofNullable(name);
        }

        public boolean isLast() {
            return next == null;
        }

        public int depth() {
            return next == null ? 0 : next.depth() + 1;
        }

        public String broken() {
            throw new IllegalStateException("broken accessor");
        }
    }

    @Event("sources.record")
    void record(@Attribute Person person);

    @Event("sources.record_with_prefix")
    void recordWithPrefix(@Attribute("from") Address from, @Attribute("to") Address to);

    @Event("sources.record_by_default")
    void recordByDefault(Address address);

    @Event("sources.paths")
    void paths(
            @Attribute(value = "bean.field", path = "publicField") Bean field,
            @Attribute(value = "bean.next.name", path = "next.name") Bean getters,
            @Attribute(value = "bean.next.last", path = "next.last") Bean is,
            @Attribute(value = "bean.depth", path = "depth") Bean method,
            @Attribute(value = "person.city", path = "address.city") Person components,
            @Attribute(value = "name.length", path = "length") String length);

    @Event("sources.broken")
    void broken(@Attribute(value = "bean.broken", path = "broken") Bean bean, @Attribute("a.text") String text);

    @Event("sources.as_string")
    void asString(
            @Attribute(value = "a.object", asString = true) Object object,
            @Attribute(value = "a.address", asString = true) Address address);

    @Event
    void defaultKeys(String orderId, int lineCount, @Attribute Tier customerTier);

    @Metric("sources.counted")
    void counted(
            @Attribute(value = "bean.field", path = "next.publicField") Bean field,
            @Attribute(value = "bean.next.name", path = "next.name", maxValues = 2) Bean name,
            @Attribute(value = "bean.last", path = "last") Bean last);
}
