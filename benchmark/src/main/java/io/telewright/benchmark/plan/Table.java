package io.telewright.benchmark.plan;

import java.util.List;

/**
 * Some scenarios, each done by all of some peers.
 *
 * @param title its heading
 * @param text what is measured, in a sentence or two
 */
public record Table(String title, String text, List<Peer> peers, List<Scenario> scenarios) {}
