package io.telewright.test.operation;

import io.telewright.test.declared.FaultyOperations.Mood;
import io.telewright.test.declared.FaultyOperations.Part;
import java.util.AbstractList;
import java.util.List;

/** Arguments that can be read, and those of which one cannot. */
public record FaultyArguments(Mood mood, Part part, Object text, CharSequence letters, List<String> tags) {
    public static final FaultyArguments SOUND =
            new FaultyArguments(Mood.GOOD, () -> "7", "text", "letters", List.of("tag"));

    FaultyArguments withMood(Mood other) {
        return new FaultyArguments(other, part, text, letters, tags);
    }

    FaultyArguments withPart(Part other) {
        return new FaultyArguments(mood, other, text, letters, tags);
    }

    FaultyArguments withText(Object other) {
        return new FaultyArguments(mood, part, other, letters, tags);
    }

    FaultyArguments withLetters(CharSequence other) {
        return new FaultyArguments(mood, part, text, other, tags);
    }

    FaultyArguments withTags(List<String> other) {
        return new FaultyArguments(mood, part, text, letters, other);
    }

    /** What cannot be read by any of its methods. */
    public static final class Unreadable extends AbstractList<String> implements CharSequence {
        @Override
        public int length() {
            throw new AssertionError("no length");
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("no character");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("no sequence");
        }

        @Override
        public boolean isEmpty() {
            throw new AssertionError("neither empty nor not");
        }

        @Override
        public String get(int index) {
            throw new AssertionError("no element");
        }

        @Override
        public int size() {
            throw new AssertionError("no size");
        }

        @Override
        public String toString() {
            throw new AssertionError("no text");
        }
    }
}
