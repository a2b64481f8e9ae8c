package io.telewright.benchmark.growth;

import java.nio.charset.StandardCharsets;

/**
 * Values each of which has never been there before, as someone sends them who wants to do harm. Making one takes the
 * same time whatever the hashes are.
 */
final class NewValues {
    private static final int PAIRS = 32;

    /** The low half of a number. */
    private static final long HALF = 0xFFFF_FFFFL;

    private final Hashes hashes;
    private final byte[] text = "Aa".repeat(PAIRS).getBytes(StandardCharsets.ISO_8859_1);
    private final byte[] other;
    private long count;

    NewValues(Hashes hashes) {
        this.hashes = hashes;
        // "Aa" has the hash code of "BB", and so have texts of the same number of both.
        other = (hashes == Hashes.COLLIDING ? "BB" : "Ab").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A text of 64 characters: a binary number whose digits are pairs of them. */
    String text() {
        int digit = 0;
        while (text[digit + 1] == other[1]) {
            text[digit] = 'A';
            text[digit + 1] = 'a';
            digit = (digit + 2) % text.length;
        }
        text[digit] = other[0];
        text[digit + 1] = other[1];
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** An integer. The hash code of a {@code Long} is its upper half xor its lower half. */
    long number() {
        count++;
        return hashes == Hashes.COLLIDING ? (count << Integer.SIZE) | (count & HALF) : count;
    }

    /** A floating-point number, whose hash code is that of its bits. */
    double amount() {
        return Double.longBitsToDouble(number());
    }
}
