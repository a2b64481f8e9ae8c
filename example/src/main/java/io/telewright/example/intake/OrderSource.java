package io.telewright.example.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A file of orders, read in batches: a header, then one order a line. Every line counts, a blank one too. */
public final class OrderSource implements Closeable {
    private final String name;
    private final BufferedReader reader;

    /** Read by the thread that exports metrics as well. */
    private final AtomicInteger position = new AtomicInteger();

    private OrderSource(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Opens a file of orders.
     *
     * @throws IOException if it cannot be read, or does not start with the header of a file of orders
     */
    public static OrderSource open(String name, Reader content) throws IOException {
        OrderSource source = new OrderSource(name, new BufferedReader(content));
        if (!Column.HEADER.equals(source.reader.readLine())) {
            throw new IOException(name + " is no file of orders: its first line is not " + Column.HEADER);
        }
        source.position.set(1);
        return source;
    }

    public String name() {
        return name;
    }

    /** The number of the last line read. */
    public int position() {
        return position.get();
    }

    /** How many orders were read so far: every line but the header. */
    public int ordersRead() {
        return position() - 1;
    }

    /** The next lines, at most {@code size} of them; none at the end of the file. */
    public List<SourceLine> next(int size) throws IOException {
        List<SourceLine> lines = new ArrayList<>(size);
        while (lines.size() < size) {
            String text = reader.readLine();
            if (text == null) {
                break;
            }
            lines.add(new SourceLine(position.incrementAndGet(), text));
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
