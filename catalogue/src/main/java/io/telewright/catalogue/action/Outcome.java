package io.telewright.catalogue.action;

import java.util.List;

/**
 * What an action found out.
 *
 * @param findings what is wrong; empty if nothing is
 * @param notes what is worth knowing
 */
public record Outcome(List<String> findings, List<String> notes) {}
