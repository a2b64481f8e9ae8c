package io.telewright.test.declared.service;

import io.telewright.Traced;
import io.telewright.Untraced;
import java.util.List;

/**
 * Instruments lists, which know nothing of it.
 *
 * @param <E> an element
 */
@Traced
public interface TracedList<E> extends List<E> {
    /** Too small to be traced. */
    @Override
    @Untraced
    boolean isEmpty();
}
