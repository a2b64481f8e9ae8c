package io.telewright.test.reliability;

import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ResponseHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** How a receiver that was reached answers an export request. */
@FunctionalInterface
interface Answer {
    /**
     * Answers one request.
     *
     * @param acceptance takes the request in and says so
     */
    HttpResponse to(AggregatedHttpRequest request, Supplier<HttpResponse> acceptance);

    static Answer accepted() {
        return (request, acceptance) -> acceptance.get();
    }

    static Answer never() {
        return (request, acceptance) -> HttpResponse.of(new CompletableFuture<HttpResponse>());
    }

    static Answer acceptedAfter(Duration delay) {
        return (request, acceptance) -> HttpResponse.delayed(acceptance, delay);
    }

    /** Over HTTP, asking to come again in so many seconds. */
    static Answer comeAgain(HttpStatus status, int seconds) {
        ResponseHeaders headers = ResponseHeaders.of(status, HttpHeaderNames.RETRY_AFTER, String.valueOf(seconds));
        return (request, acceptance) -> HttpResponse.of(headers);
    }

    /** Over gRPC, with a status other than OK. */
    static Answer status(int grpcStatus) {
        ResponseHeaders headers = ResponseHeaders.builder(HttpStatus.OK)
                .contentType(MediaType.parse("application/grpc"))
                .add("grpc-status", String.valueOf(grpcStatus))
                .build();
        return (request, acceptance) -> HttpResponse.of(headers);
    }

    /** Over HTTP: takes no span and no log record of a request in, and says so in a partial success. */
    static Answer rejecting(Rejections rejections) {
        return (request, acceptance) -> rejections
                .of(request)
                .map(partialSuccess -> HttpResponse.of(
                        HttpStatus.OK, MediaType.X_PROTOBUF, HttpData.wrap(partialSuccess.toByteArray())))
                .orElseGet(acceptance);
    }

    /** This answer, although the request is taken in. */
    default Answer thoughAccepted() {
        return (request, acceptance) ->
                HttpResponse.of(acceptance.get().aggregate().thenApply(accepted -> to(request, acceptance)));
    }

    /** This answer to the first requests of each signal, acceptance for all that come later. */
    default Answer forTheFirst(int count) {
        Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
        return (request, acceptance) -> {
            int number = requests.computeIfAbsent(request.path(), path -> new AtomicInteger())
                    .incrementAndGet();
            return number <= count ? to(request, acceptance) : acceptance.get();
        };
    }
}
