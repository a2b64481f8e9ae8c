package io.telewright.support;

import java.util.stream.Stream;

/** Wraps the beans of one service interface in a framework that shows each bean to all wrappers. */
public interface BeanWrapper {
    /** The interface whose beans it wraps. */
    Class<?> wrapped();

    /**
     * Whether this wrapper wraps a bean. A decorator implements its own interface alone. So if a bean has an interface
     * that extends this one, and that interface has a wrapper, the bean is left to that wrapper.
     *
     * @param bean the bean
     * @param all all wrappers of the program
     */
    default boolean wraps(Object bean, Stream<? extends BeanWrapper> all) {
        return wrapped().isInstance(bean)
                && all.map(BeanWrapper::wrapped)
                        .noneMatch(other ->
                                other != wrapped() && wrapped().isAssignableFrom(other) && other.isInstance(bean));
    }
}
