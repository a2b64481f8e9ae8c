package shop;

import org.immutables.value.Value;

@Value.Immutable
public interface Item {
    long quantity();
}
