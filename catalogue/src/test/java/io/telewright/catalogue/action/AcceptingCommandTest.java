package io.telewright.catalogue.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telewright.catalogue.testing.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages name the command and the option of the tool that the user runs. */
class AcceptingCommandTest {
    private static final String BIKES = """
            @Telemetry
            public interface Bikes {
                /** Bikes that came back. */
                @Metric(value = "bike.returned", unit = "{bike}")
                void returned();
            }
            """;
    private static final AcceptingCommand IN_MAVEN =
            new AcceptingCommand("mvn telewright:accept", "-Dtelewright.reason=\"why\"");

    @TempDir
    Path folder;

    private Path lock;
    private Input renamed;

    @BeforeEach
    void acceptAndRename() {
        lock = folder.resolve("telemetry.lock");
        Accepting.accept(input("first", BIKES), lock, "", List.of(), IN_MAVEN.reason());
        renamed = input("second", BIKES.replace("bike.returned", "bike.returns"));
    }

    @Test
    void aBreakIsAcceptedWithTheReason() {
        assertThat(Checking.check(renamed, lock, false, IN_MAVEN).findings().get(1))
                .endsWith("\n  mvn telewright:accept -Dtelewright.reason=\"why\"");
    }

    @Test
    void aCommandThatHasAReasonGetsNoOther() {
        AcceptingCommand own = new AcceptingCommand("make lock WHY=why", "");

        assertThat(Checking.check(renamed, lock, false, own).findings().get(1)).endsWith("\n  make lock WHY=why");
    }

    @Test
    void theFirstLockNeedsNoReason() {
        assertThatThrownBy(() -> Checking.check(renamed, folder.resolve("no.lock"), false, IN_MAVEN))
                .hasMessageEndingWith("\n  mvn telewright:accept");
    }

    @Test
    void aReasonThatIsMissingIsAskedForWithTheOptionOfTheTool() {
        assertThatThrownBy(() -> Accepting.accept(renamed, lock, "", List.of(), IN_MAVEN.reason()))
                .hasMessageEndingWith("Fix: give a reason, which stays in the lock: -Dtelewright.reason=\"why\"");
    }

    private Input input(String name, String declaration) {
        return Input.of(List.of(Module.compile(folder.resolve(name), declaration)));
    }
}
