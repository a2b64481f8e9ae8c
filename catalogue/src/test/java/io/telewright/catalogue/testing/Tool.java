package io.telewright.catalogue.testing;

import io.telewright.catalogue.command.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * A run of the command.
 *
 * @param code its exit code
 * @param out what it printed, errors included
 */
public record Tool(int code, String out) {
    /** Runs it. */
    public static Tool run(Object... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = Main.commandLine()
                .setOut(writer)
                .setErr(writer)
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        writer.flush();
        return new Tool(code, out.toString());
    }
}
