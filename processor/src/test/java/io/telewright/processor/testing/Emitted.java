package io.telewright.processor.testing;

import io.telewright.processor.emit.ClassEmitter;
import io.telewright.processor.model.GeneratedClass;
import io.telewright.processor.model.Member;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a model, with one space for any white space, so that tests do not depend on where lines are broken. */
public final class Emitted {
    private Emitted() {}

    /** The code of a class with these methods. */
    public static String code(Member... members) {
        return code(Models.generated(members));
    }

    public static String code(GeneratedClass model) {
        return new ClassEmitter(model)
                .emit()
                .toString()
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" .", ".");
    }

    /** The body of the method of a name. */
    public static String method(String name, Member... members) {
        String code = code(members);
        Matcher declaration =
                Pattern.compile(" " + Pattern.quote(name) + "\\([^()]*\\) \\{").matcher(code);
        if (!declaration.find()) {
            throw new AssertionError("no method " + name + " in " + code);
        }
        int open = declaration.end() - 1;
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            depth += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(open + 1, i).strip();
            }
        }
        throw new AssertionError("no end of method " + name + " in " + code);
    }
}
