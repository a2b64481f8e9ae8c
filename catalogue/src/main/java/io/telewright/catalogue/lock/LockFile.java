package io.telewright.catalogue.lock;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.telewright.catalogue.read.CatalogueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a lock: one fact on each line, sorted, so that a review shows the changes and merges are easy. A fact is
 * the kind and the quoted name of its subject, the aspect, and the quoted value. One that was given up starts with
 * {@code was}.
 */
public final class LockFile {
    private static final String HEAD = "# What is emitted and others rely on. Written by 'accept'; see Telewright's"
            + " docs/catalogue.md. Format 1.";
    private static final String QUOTED = "(\"(?:[^\"\\\\]|\\\\.)*\")";
    private static final Pattern LINE =
            Pattern.compile("(was )?(attribute|event|metric|scope|span) " + QUOTED + " ([a-z_]+) " + QUOTED);

    private LockFile() {}

    /** The text of a lock. */
    public static String text(Lock lock) {
        return Stream.of(
                        Stream.of(HEAD),
                        lock.facts().stream().map(LockFile::line),
                        lock.past().stream().map(fact -> "was " + line(fact)))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static String line(Fact fact) {
        return fact.subject().kind() + " " + quoted(fact.subject().name()) + " " + fact.aspect() + " "
                + quoted(fact.value());
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }

    /**
     * Reads a lock.
     *
     * @param place where it is, for messages
     * @throws CatalogueException if a line is not a fact, or contradicts another one
     */
    public static Lock parse(List<String> lines, String place) {
        NavigableSet<Fact> facts = new TreeSet<>();
        NavigableSet<Fact> past = new TreeSet<>();
        Map<String, Fact> single = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("#") && !line.isBlank()) {
                String at = place + ":" + (i + 1);
                Matcher matcher = LINE.matcher(line.strip());
                if (!matcher.matches()) {
                    throw new CatalogueException(at + ": '" + line + "' is not a fact of a lock; if two versions were"
                            + " merged, keep the lines of both without the markers");
                }
                Fact fact = fact(matcher, at);
                if (matcher.group(1) != null) {
                    past.add(fact);
                } else {
                    check(fact, single.putIfAbsent(fact.subject() + fact.aspect(), fact), at);
                    facts.add(fact);
                }
            }
        }
        return new Lock(facts, past);
    }

    /** The number of the first line about a subject, counted from 1; 0 if there is none. */
    public static int lineOf(Fact.Subject subject, List<String> lines) {
        String start = subject.kind() + " " + quoted(subject.name()) + " ";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Fact fact(Matcher line, String at) {
        return new Fact(
                new Fact.Subject(line.group(2), unquoted(line.group(3), at)),
                line.group(4),
                unquoted(line.group(5), at));
    }

    private static String unquoted(String text, String at) {
        try {
            return JsonParser.parseString(text).getAsString();
        } catch (JsonParseException broken) {
            throw new CatalogueException(at + ": " + text + " is not a quoted text", broken);
        }
    }

    private static void check(Fact fact, @Nullable Fact other, String at) {
        if (other != null && fact.isSingle() && !other.equals(fact)) {
            throw new CatalogueException(at + ": the " + fact.aspect() + " of " + fact.subject() + " is '"
                    + fact.value() + "' here and '" + other.value() + "' in another line; keep the right one");
        }
    }
}
