package io.telewright.processor;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes Java that every compiler reads in the same way, whatever encoding it assumes. Characters outside ASCII are
 * written as the escapes of the Java language (JLS 3.3), which are allowed in names, texts and comments.
 */
final class AsciiWriter extends FilterWriter {
    private static final int LAST = 0x7e;

    AsciiWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        if (character <= LAST) {
            out.write(character);
        } else {
            out.write(String.format("\\u%04x", character));
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        int next = offset;
        while (next < end) {
            int ascii = next;
            while (next < end && text.charAt(next) <= LAST) {
                next++;
            }
            out.write(text, ascii, next - ascii);
            if (next < end) {
                write(text.charAt(next));
                next++;
            }
        }
    }
}
