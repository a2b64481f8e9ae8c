package io.telewright.test.declared.service;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What {@link Shapes} extends. */
public final class ShapeParents {
    private ShapeParents() {}

    /**
     * A super-interface with a generic exception.
     *
     * @param <N> a node
     * @param <X> an exception
     */
    public interface Tree<N, X extends Exception> {
        /** A node or an exception. */
        N root(X exception) throws X;

        /** Narrower type variables. */
        <S extends N> List<? extends S> below(S node, List<? super S> found) throws X;
    }

    /**
     * A super-interface whose method is overridden below.
     *
     * @param <T> a thing
     */
    public interface Wide<T> {
        /** Gives it. */
        T get();

        /** Takes it, or does not. */
        void put(T thing) throws IOException, TimeoutException;
    }

    /**
     * Narrower in every way.
     *
     * @param <T> a text
     */
    public interface Narrow<T extends CharSequence> extends Wide<T> {
        @Override
        void put(T thing) throws FileNotFoundException;
    }

    /** Has a size. */
    public interface Sized {
        /** Of any kind. */
        Number size();
    }
}
