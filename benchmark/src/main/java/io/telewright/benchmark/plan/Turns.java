package io.telewright.benchmark.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The processes of a profile, one after another. The peers of a scenario take turns, round by round and in every second
 * round backwards: a machine that becomes slower or faster meanwhile does so for all of them.
 */
public record Turns(Profile profile) {
    /** All turns of some tables in their order. What is in two of them is done once. */
    public List<Turn> of(List<Table> tables) {
        List<Turn> turns = new ArrayList<>();
        Set<List<Object>> planned = new HashSet<>();
        for (Table table : tables) {
            for (Scenario scenario : table.scenarios()) {
                List<Peer> peers = table.peers().stream()
                        .filter(peer -> planned.add(
                                List.of(scenario.benchmark(), scenario.parameters(), scenario.threads(), peer.way())))
                        .toList();
                turns.addAll(of(scenario, peers));
            }
        }
        return turns;
    }

    private List<Turn> of(Scenario scenario, List<Peer> peers) {
        List<Turn> turns = new ArrayList<>();
        int rounds = peers.stream().mapToInt(profile::rounds).max().orElse(0);
        for (int i = 0; i < rounds; i++) {
            int round = i;
            List<Turn> ofRound = new ArrayList<>(peers.stream()
                    .filter(peer -> round < profile.rounds(peer))
                    .map(peer -> new Turn(scenario, peer))
                    .toList());
            if (round % 2 == 1) {
                Collections.reverse(ofRound);
            }
            turns.addAll(ofRound);
        }
        return turns;
    }
}
