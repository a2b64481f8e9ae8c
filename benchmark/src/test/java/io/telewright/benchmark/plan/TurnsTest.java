package io.telewright.benchmark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Profile PROFILE = new Profile(3, 2, 1, 1, 1, List.of(10), 10, 1, 1, 10, 1, List.of(10));

    private final Scenario scenario = Scenario.of("one", "TracedCall.one", Map.of());
    private final Peer generated = Peer.of("DECORATOR", "**generated**");
    private final Peer other = Peer.of("PROXY", "proxy");

    @Test
    void peersTakeTurnsInEverySecondRoundBackwards() {
        Table table = new Table("table", "", List.of(Peer.EXPERT, Peer.SAFE, generated, other), List.of(scenario));

        String ways = new Turns(PROFILE)
                .of(List.of(table)).stream().map(turn -> turn.peer().way()).collect(Collectors.joining(" "));

        String forwards = "EXPERT SAFE DECORATOR PROXY";
        String backwards = "PROXY DECORATOR SAFE EXPERT";
        String onlyWhatIsComparedClosely = "SAFE DECORATOR";
        assertThat(ways).isEqualTo(String.join(" ", forwards, backwards, onlyWhatIsComparedClosely));
    }

    @Test
    void whatIsInTwoTablesIsDoneOnce() {
        Table table = new Table("table", "", List.of(generated), List.of(scenario));
        Scenario sameWithAnotherTitle = Scenario.of("two", "TracedCall.one", Map.of());
        Table larger = new Table("larger", "", List.of(generated, other), List.of(sameWithAnotherTitle));

        assertThat(new Turns(PROFILE).of(List.of(table, larger)))
                .extracting(turn -> turn.peer().way())
                .containsExactly("DECORATOR", "DECORATOR", "DECORATOR", "PROXY", "PROXY");
    }

    @Test
    void everyTableComparesWithTheExpertsCodeThatIsAsSafe() {
        assertThat(Plan.TABLES)
                .allSatisfy(table -> assertThat(table.peers().subList(0, 2)).contains(Peer.SAFE));
    }

    @Test
    void everyRowOfThePlanHasItsRounds() {
        Map<Turn, Long> turns = new Turns(Profile.QUICK)
                .of(Plan.TABLES).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(turns).allSatisfy((turn, times) -> assertThat(times).isEqualTo(Profile.QUICK.rounds(turn.peer())));
    }
}
