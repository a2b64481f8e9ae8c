package io.telewright.test.declared.service;

import io.telewright.Traced;
import java.io.IOException;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Methods of every shape.
 *
 * @param <N> two bounds, one of them recursive
 * @param <X> an exception
 */
@Traced
public interface Shapes<N extends Comparable<? super N> & Serializable, X extends Exception>
        extends ShapeParents.Tree<N, X>, ShapeParents.Narrow<String>, ShapeParents.Sized {
    /** Type variables that depend on each other. */
    <T extends Number & Comparable<T>, U extends T> List<? super U> bounded(T first, Map<? extends U, ? super T> rest);

    /** A recursive bound. */
    <E extends Enum<E>> EnumSet<E> recursive(Class<E> type, E one);

    /** A type variable that no argument tells. */
    <T extends Comparable<? super T>> void filled(List<? super T> items, Object item);

    /** Generic varargs. */
    @SuppressWarnings("unchecked")
    <T> List<T> listed(T... items);

    /** Arrays of arrays, and varargs of them. */
    int[][] arrays(byte[] bytes, String[]... more);

    /** Every primitive. */
    char primitives(boolean z, byte b, short s, char c, int i, long j, float f, double d);

    /** Whatever it is given. */
    <T extends Throwable> void thrown(T throwable) throws T;

    /** Checked exceptions. */
    void checked(Exception exception) throws IOException, TimeoutException;

    /** A covariant result. */
    @Override
    Integer size();

    /** Calls another method of the same object. */
    default int twice() {
        return size() * 2;
    }

    /** Has gone out of use. */
    @Deprecated
    String old();

    /** May be absent, by an annotation of the type. */
    @Absent
    String nullable(@Absent String text, List<@Absent String> texts);

    /** Says that there may be nothing. */
    @Target(ElementType.TYPE_USE)
    @interface Absent {}
}
