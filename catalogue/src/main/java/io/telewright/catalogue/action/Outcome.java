package io.telewright.catalogue.action;

import java.util.List;

/**
 * The result of an action.
 *
 * @param findings what is wrong; empty if nothing is
 * @param notes other things that are worth knowing
 */
public record Outcome(List<String> findings, List<String> notes) {}
