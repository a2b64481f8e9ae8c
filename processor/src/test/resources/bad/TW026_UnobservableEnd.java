package bad;

import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Supplier;

@Telemetry
interface Orders {
    @Traced
    Future<String> place(Supplier<Future<String>> body); //! TW026 at "place"

    @Traced
    SubmissionPublisher<String> all(Supplier<SubmissionPublisher<String>> body); //! TW026 at "all"

    @Traced
    <P extends Flow.Publisher<String>> P some(Supplier<P> body); //! TW026 at "some"
}
