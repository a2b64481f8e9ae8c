package io.telewright.catalogue.action;

/**
 * The command that accepts changes, as the messages of {@code check} show it.
 *
 * @param text the command, which is complete if nothing is lost
 * @param reason the option to append if something is lost, or an empty string if the command has it already
 */
public record AcceptingCommand(String text, String reason) {
    String withReason() {
        return reason.isEmpty() ? text : text + " " + reason;
    }
}
