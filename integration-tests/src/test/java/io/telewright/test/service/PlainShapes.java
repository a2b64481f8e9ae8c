package io.telewright.test.service;

import io.telewright.test.declared.service.Shapes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** An implementation that knows nothing of telemetry. */
class PlainShapes implements Shapes<String, IOException> {
    @Override
    public <T extends Number & Comparable<T>, U extends T> List<? super U> bounded(
            T first, Map<? extends U, ? super T> rest) {
        List<T> all = new ArrayList<>(rest.keySet());
        all.add(first);
        return all;
    }

    @Override
    public <E extends Enum<E>> EnumSet<E> recursive(Class<E> type, E one) {
        return EnumSet.of(one);
    }

    @Override
    @SuppressWarnings("unchecked") // the caller's concern
    public <T extends Comparable<? super T>> void filled(List<? super T> items, Object item) {
        items.add((T) item);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> List<T> listed(T... items) {
        return Arrays.asList(items);
    }

    @Override
    public int[][] arrays(byte[] bytes, String[]... more) {
        return new int[][] {{bytes.length}, {more.length}};
    }

    @Override
    public char primitives(boolean z, byte b, short s, char c, int i, long j, float f, double d) {
        return (char) (c + b + s + i + j + (int) f + (int) d + (z ? 1 : 0));
    }

    @Override
    public <T extends Throwable> void thrown(T throwable) throws T {
        throw throwable;
    }

    @Override
    public void checked(Exception exception) throws IOException, TimeoutException {
        if (exception instanceof IOException failure) {
            throw failure;
        }
        throw (TimeoutException) exception;
    }

    @Override
    public Integer size() {
        return 3;
    }

    @Override
    @Deprecated
    public String old() {
        return "old";
    }

    @Override
    public String nullable(String text, List<String> texts) {
        return text;
    }

    @Override
    public String root(IOException exception) throws IOException {
        if (exception != null) {
            throw exception;
        }
        return "root";
    }

    @Override
    public <S extends String> List<? extends S> below(S node, List<? super S> found) {
        found.add(node);
        return List.of(node);
    }

    @Override
    public String get() {
        return "got";
    }

    @Override
    public void put(String thing) throws FileNotFoundException {
        throw new FileNotFoundException(thing);
    }
}
