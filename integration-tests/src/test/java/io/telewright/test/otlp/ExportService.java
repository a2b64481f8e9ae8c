package io.telewright.test.otlp;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The export service of one signal, over both transports of the <a
 * href="https://opentelemetry.io/docs/specs/otlp/">OTLP specification</a>.
 *
 * @param method the gRPC method, which also tells how its request is read
 * @param success the answer to every request that can be read
 * @param inbox where requests go
 */
record ExportService<Q extends Message, R extends Message>(
        MethodDescriptor<Q, R> method, R success, Inbox<Q, ?> inbox) {
    /** The service for OTLP over gRPC. */
    ServerServiceDefinition overGrpc() {
        return ServerServiceDefinition.builder(method.getServiceName())
                .addMethod(method, ServerCalls.asyncUnaryCall(this::answerGrpc))
                .build();
    }

    /** The service for OTLP over HTTP with binary protobuf. */
    HttpService overHttp() {
        return (context, request) -> HttpResponse.of(request.aggregate().thenApply(this::answerHttp));
    }

    private void answerGrpc(Q message, StreamObserver<R> response) {
        inbox.add(
                new ReceivedRequest<>(ServiceRequestContext.current().request().headers(), message));
        response.onNext(success);
        response.onCompleted();
    }

    private HttpResponse answerHttp(AggregatedHttpRequest request) {
        Q message;
        try (InputStream body = body(request)) {
            message = method.parseRequest(body);
        } catch (IOException | StatusRuntimeException unreadable) {
            return HttpResponse.of(HttpStatus.BAD_REQUEST);
        }
        inbox.add(new ReceivedRequest<>(request.headers(), message));
        return HttpResponse.of(HttpStatus.OK, MediaType.X_PROTOBUF, HttpData.wrap(success.toByteArray()));
    }

    /** Armeria's own decoding would take the encoding out of the headers, which tests look at. */
    private static InputStream body(AggregatedHttpRequest request) throws IOException {
        InputStream body = request.content().toInputStream();
        boolean compressed = request.headers().contains(HttpHeaderNames.CONTENT_ENCODING, "gzip");
        return compressed ? new GZIPInputStream(body) : body;
    }
}
