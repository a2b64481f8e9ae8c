package io.telewright.support;

import java.util.stream.Stream;

/** Wraps the beans of one service interface in a framework that shows each bean to all wrappers. */
public interface BeanWrapper {
    /** The interface whose beans it wraps. */
    Class<?> wrapped();

    /**
     * Whether a bean is its to wrap. A decorator is an object of its own interface alone, so a bean that has an interface
     * which extends this one, and a wrapper of its own, is left to that wrapper.
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
