package io.telewright.test.reliability;

import static io.telewright.Protocol.GRPC;
import static io.telewright.Protocol.HTTP_PROTOBUF;

import com.linecorp.armeria.common.HttpStatus;
import io.telewright.Protocol;
import java.time.Duration;

/** What befalls the receiver: one row of the table. */
enum Scenario {
    HEALTHY_GRPC("healthy, gRPC", GRPC, End.ALL, it -> it.start(Answer.accepted())),
    HEALTHY_HTTP("healthy, HTTP", HTTP_PROTOBUF, End.ALL, it -> it.start(Answer.accepted())),
    LATE("down, and up after half of the load", GRPC, End.SOME, it -> {}, it -> it.start(Answer.accepted())),
    DOWN("down all the time", GRPC, End.NONE, it -> {}),
    RESTARTED("killed in mid-load, back after 0.5 s", GRPC, End.SOME, it -> it.start(Answer.accepted()), it -> {
        it.close();
        Thread.sleep(500);
        it.start(Answer.accepted());
    }),
    SILENT("accepts connections, never answers", GRPC, End.NONE, it -> it.start(Answer.never())),
    SLOW("answers after 200 ms", GRPC, End.SOME, it -> it.start(Answer.acceptedAfter(Duration.ofMillis(200)))),
    HTTP_503(
            "once 503, Retry-After: 1",
            HTTP_PROTOBUF,
            End.SOME,
            it -> it.start(Answer.comeAgain(HttpStatus.SERVICE_UNAVAILABLE, 1).forTheFirst(1))),
    HTTP_429(
            "once 429, Retry-After: 1",
            HTTP_PROTOBUF,
            End.SOME,
            it -> it.start(Answer.comeAgain(HttpStatus.TOO_MANY_REQUESTS, 1).forTheFirst(1))),
    ANSWER_LOST(
            "once 503, Retry-After: 0, though the request was taken",
            HTTP_PROTOBUF,
            End.SOME,
            it -> it.start(Answer.comeAgain(HttpStatus.SERVICE_UNAVAILABLE, 0)
                    .thoughAccepted()
                    .forTheFirst(1))),
    UNAVAILABLE(
            "once UNAVAILABLE", GRPC, End.SOME, it -> it.start(Answer.status(14).forTheFirst(1))),
    RESOURCE_EXHAUSTED("always RESOURCE_EXHAUSTED", GRPC, End.NONE, it -> it.start(Answer.status(8))),
    PARTIAL_SUCCESS(
            "partial success, all of the first two requests rejected",
            HTTP_PROTOBUF,
            End.SOME,
            it -> it.start(Answer.rejecting(it.rejections()).forTheFirst(2))),
    GARBAGE("answers with garbage", GRPC, End.NONE, it -> it.start(BrokenPeer::talkingGarbage)),
    RESET("resets each connection", GRPC, End.NONE, it -> it.start(BrokenPeer::resetting)),
    UNTRUSTED("TLS, its certificate not trusted", GRPC, End.NONE, it -> it.startWithTls());

    /** How the row ends. */
    enum End {
        /** The receiver has all. */
        ALL,
        /** The receiver is well at the end: what was lost was lost before, and no metric is. */
        SOME,
        /** The receiver has nothing. */
        NONE
    }

    /** Something that happens to the receiver. */
    interface Step {
        void on(Collector collector) throws InterruptedException;
    }

    private final String title;
    private final Protocol protocol;
    private final End end;
    private final Step start;
    private final Step midway;

    Scenario(String title, Protocol protocol, End end, Step start) {
        this(title, protocol, end, start, collector -> {});
    }

    Scenario(String title, Protocol protocol, End end, Step start, Step midway) {
        this.title = title;
        this.protocol = protocol;
        this.end = end;
        this.start = start;
        this.midway = midway;
    }

    Protocol protocol() {
        return protocol;
    }

    End end() {
        return end;
    }

    /** Before the program starts. */
    void start(Collector collector) throws InterruptedException {
        start.on(collector);
    }

    /** When half of the load is done. */
    void midway(Collector collector) throws InterruptedException {
        midway.on(collector);
    }

    @Override
    public String toString() {
        return title;
    }
}
