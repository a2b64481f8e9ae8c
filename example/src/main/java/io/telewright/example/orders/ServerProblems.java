package io.telewright.example.orders;

import io.telewright.example.wire.Json;
import io.telewright.example.wire.Problem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers the requests that Jetty refuses by itself, so that Javalin never sees them. */
final class ServerProblems implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback answered) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        Content.Sink.write(
                response, true, Json.of(new Problem("Not possible", status, detail(request, status))), answered);
        return true;
    }

    /** Only what Jetty says of the request: what other failures say is not for customers. */
    private static String detail(Request request, int status) {
        Object failure = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        String reason = failure instanceof HttpException refusal ? refusal.getReason() : null;
        return reason == null ? HttpStatus.getMessage(status) : reason;
    }
}
