package io.telewright.benchmark.plan;

/** One process: a peer does what a scenario says. */
public record Turn(Scenario scenario, Peer peer) {}
