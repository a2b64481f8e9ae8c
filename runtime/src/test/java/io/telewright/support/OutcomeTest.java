package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Class<?>[] IO = {IOException.class};

    @Test
    void nothingThrownIsAReturn() {
        assertThat(Outcome.of(null)).isEqualTo(Outcome.RETURNED);
        assertThat(Outcome.of(null, IO)).isEqualTo(Outcome.RETURNED);
        assertThat(Outcome.RETURNED.returned()).isTrue();
        assertThat(Outcome.RETURNED.failed()).isFalse();
    }

    @Test
    void whatIsThrownIsAFailure() {
        Outcome outcome = Outcome.of(new IOException("x"));
        assertThat(outcome).isEqualTo(Outcome.FAILED);
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.returned()).isFalse();
    }

    @Test
    void anInstanceOfWhatIsNotAnErrorIsExpected() {
        Outcome outcome = Outcome.of(new CompletionException(new FileNotFoundException("x")), IO);
        assertThat(outcome).isEqualTo(Outcome.EXPECTED);
        assertThat(outcome.returned()).isTrue();
        assertThat(outcome.failed()).isFalse();
        assertThat(Outcome.of(new IllegalStateException(), IO)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aCancellationIsNeither() {
        Outcome outcome = Outcome.of(new CompletionException(new CancellationException()), IO);
        assertThat(outcome).isEqualTo(Outcome.CANCELLED);
        assertThat(outcome.returned()).isFalse();
        assertThat(outcome.failed()).isFalse();
    }

    @Test
    void wrappersAreUnwrapped() {
        IOException cause = new IOException("x");
        assertThat(Outcome.unwrap(new ExecutionException(new CompletionException(cause))))
                .isSameAs(cause);
        assertThat(Outcome.unwrap(cause)).isSameAs(cause);
        CompletionException bare = new CompletionException("no cause", null);
        assertThat(Outcome.unwrap(bare)).isSameAs(bare);
        RuntimeException other = new RuntimeException(cause);
        assertThat(Outcome.unwrap(other)).isSameAs(other);
    }

    @Test
    void causesThatGoRoundInACircleHaveAnEnd() {
        CompletionException inner = new CompletionException("inner") {
            private static final long serialVersionUID = 1L;
        };
        CompletionException outer = new CompletionException(inner);
        inner.initCause(outer);
        assertThat(Outcome.unwrap(outer)).isIn(inner, outer);
        assertThat(Outcome.of(outer)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aCauseThatCannotBeHadIsNone() {
        CompletionException thrown = new CompletionException("x", null) {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalStateException();
            }
        };
        assertThat(Outcome.unwrap(thrown)).isSameAs(thrown);
    }

    @Test
    void onlyAFailureHasAnErrorType() {
        IOException thrown = new IOException("x");
        assertThat(Outcome.FAILED.errorType(new CompletionException(thrown))).isEqualTo("java.io.IOException");
        assertThat(Outcome.FAILED.errorType(null)).isNull();
        assertThat(Outcome.EXPECTED.errorType(thrown)).isNull();
        assertThat(Outcome.CANCELLED.errorType(thrown)).isNull();
        assertThat(Outcome.RETURNED.errorType(null)).isNull();
    }

    @Test
    void aRuleDecides() {
        assertThat(Outcome.RETURNED.judged("declined")).isEqualTo(Outcome.FAILED);
        assertThat(Outcome.CANCELLED.judged("stopped")).isEqualTo(Outcome.FAILED);
        assertThat(Outcome.RETURNED.judged("")).isEqualTo(Outcome.RETURNED);
        assertThat(Outcome.FAILED.judged("")).isEqualTo(Outcome.EXPECTED);
        assertThat(Outcome.FAILED.judged(null)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatARuleSaysIsTheErrorTypeOfAFailure() {
        assertThat(Outcome.FAILED.errorType(null, "declined")).isEqualTo("declined");
        assertThat(Outcome.FAILED.errorType(new IOException("x"), "lost")).isEqualTo("lost");
        assertThat(Outcome.FAILED.errorType(new IOException("x"), null)).isEqualTo("java.io.IOException");
        assertThat(Outcome.EXPECTED.errorType(new IOException("x"), "")).isNull();
    }

    @Test
    void aFailureWithoutAnExceptionHasItsErrorTypeAndNoException() {
        Throwable failure = Outcome.failure("no_space");

        assertThat(Outcome.of(failure, new Class<?>[] {Throwable.class})).isEqualTo(Outcome.FAILED);
        assertThat(Outcome.FAILED.errorType(failure)).isEqualTo("no_space");
        assertThat(Outcome.exception(failure)).isNull();
    }

    @Test
    void theExceptionIsWhatWasThrownUnlessItIsExpected() {
        IOException cause = new FileNotFoundException("x");

        assertThat(Outcome.exception(new CompletionException(cause))).isSameAs(cause);
        assertThat(Outcome.exception(new CompletionException(cause), IO)).isNull();
        assertThat(Outcome.exception(Outcome.cancellation())).isNull();
        assertThat(Outcome.exception(null)).isNull();
    }
}
