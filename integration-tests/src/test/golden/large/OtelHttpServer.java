package io.telewright.test.declared.outcome;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.support.ClosedTexts;
import io.telewright.support.Defaults;
import io.telewright.support.Faults;
import io.telewright.support.Outcome;
import io.telewright.support.Ready;
import io.telewright.support.Scopes;
import io.telewright.support.Values;
import io.telewright.support.context.Carriers;
import io.telewright.support.metric.ClosedDimension;
import io.telewright.support.metric.Dimensions;
import io.telewright.support.metric.Durations;
import io.telewright.support.metric.EnumDimension;
import io.telewright.support.metric.Instruments;
import io.telewright.support.metric.LongDimension;
import io.telewright.support.metric.Measurements;
import io.telewright.support.metric.NamePart;
import io.telewright.support.metric.NameTable;
import io.telewright.support.metric.SeriesTable;
import io.telewright.support.metric.TextDimension;
import io.telewright.support.trace.Spans;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Records what {@link HttpServer} declares.
 */
@SuppressWarnings("exports")
public class OtelHttpServer implements HttpServer {
  private static final AttributeKey<String> HTTP_REQUEST_METHOD = AttributeKey.stringKey("http.request.method");

  private static final ClosedTexts HTTP_REQUEST_METHOD_VALUES = ClosedTexts.of("GET", "POST");

  private static final AttributeKey<String> HTTP_ROUTE = AttributeKey.stringKey("http.route");

  private static final AttributeKey<String> URL_PATH = AttributeKey.stringKey("url.path");

  private static final AttributeKey<Long> HTTP_RESPONSE_STATUS_CODE = AttributeKey.longKey("http.response.status_code");

  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  private final Meter meter;

  private final Logger logger;

  private final DoubleHistogram httpServerRequestDuration;

  private final TextMapPropagator propagator;

  private final ClosedDimension httpRequestMethodDimension;

  private final EnumDimension<HttpServer.Route> httpRouteDimension;

  private final NameTable servingNames;

  private final LongDimension httpServerRequestDurationHttpResponseStatusCodeDimension;

  private final TextDimension httpServerRequestDurationErrorTypeDimension;

  private final SeriesTable httpServerRequestDurationTable;

  /**
   * Records to the given OpenTelemetry.
   */
  public OtelHttpServer(OpenTelemetry openTelemetry) {
    Objects.requireNonNull(openTelemetry, "openTelemetry");
    Ready.load(SpanKind.class, ClosedTexts.class, Faults.class, Outcome.class, Scopes.class,
        Values.class, Carriers.class, Dimensions.class, Durations.class, Instruments.class,
        Measurements.class, Spans.class, TimeUnit.class);
    tracer = openTelemetry.getTracer("io.telewright.test.declared.outcome.HttpServer");
    meter = openTelemetry.getMeter("io.telewright.test.declared.outcome.HttpServer");
    logger = openTelemetry.getLogsBridge().get("io.telewright.test.declared.outcome.HttpServer");
    httpServerRequestDuration = meter.histogramBuilder("http.server.request.duration")
        .setUnit("s")
        .setDescription("Duration of HTTP server requests.")
        .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5,
            0.75, 1.0, 2.5, 5.0, 7.5, 10.0))
        .build();
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
    httpRequestMethodDimension = new ClosedDimension(HTTP_REQUEST_METHOD,
        HTTP_REQUEST_METHOD_VALUES);
    httpRouteDimension = new EnumDimension<>(HTTP_ROUTE, HttpServer.Route.values());
    servingNames = new NameTable(NamePart.hole(httpRequestMethodDimension, "HTTP"),
        NamePart.group(NamePart.text(" "), NamePart.hole(httpRouteDimension)));
    httpServerRequestDurationHttpResponseStatusCodeDimension = LongDimension.of(openTelemetry,
        "io.telewright.test.declared.outcome.HttpServer", "http.server.request.duration",
        HTTP_RESPONSE_STATUS_CODE, 17, 500L);
    httpServerRequestDurationErrorTypeDimension = TextDimension.of(openTelemetry,
        "io.telewright.test.declared.outcome.HttpServer", "http.server.request.duration",
        ERROR_TYPE, 20);
    httpServerRequestDurationTable = SeriesTable.of(httpServerRequestDuration,
        httpRequestMethodDimension, httpRouteDimension,
        httpServerRequestDurationHttpResponseStatusCodeDimension,
        httpServerRequestDurationErrorTypeDimension);
  }

  /**
   * Records to what Telewright was configured with.
   */
  public OtelHttpServer() {
    this(Defaults.openTelemetry(OtelHttpServer.class));
  }

  @Override
  public <E extends Exception> Integer serving(Headers headers, HttpServer.Request request,
      HttpServer.Route route, HttpServer.Answer<E> answer) throws E {
    if (!Spans.isEnabled(tracer) && !Instruments.isEnabled(httpServerRequestDuration)) {
      Context context = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
          "OtelHttpServer.serving");
      Scope scope = Scopes.enter(context);
      try {
        return answer.send();
      } finally {
        Scopes.exit(scope, context);
      }
    }
    String httpRequestMethod = readHttpRequestMethod(request);
    Context parent = Carriers.extract(Scopes.current(), propagator, headers, Carriers.MAP_GETTER,
        "OtelHttpServer.serving");
    String name = servingName(httpRequestMethod, route);
    Span span = Spans.start(tracer, name, SpanKind.SERVER, parent);
    long started = Durations.start(span);
    if (Spans.isRecording(span)) {
      Spans.set(span, HTTP_REQUEST_METHOD, ClosedTexts.orOther(HTTP_REQUEST_METHOD_VALUES, httpRequestMethod));
      Spans.set(span, URL_PATH, readUrlPath(request));
      Spans.set(span, HTTP_ROUTE, Values.name(route));
    }
    Context context = Spans.in(parent, span);
    Scope scope = Scopes.enter(context);
    try {
      Integer result = answer.send();
      servingEnded(context, span, started, httpRequestMethod, route, result, null);
      return result;
    } catch (Throwable thrown) {
      servingEnded(context, span, started, httpRequestMethod, route, null, thrown);
      throw thrown;
    } finally {
      Scopes.exit(scope, context);
    }
  }

  private void servingEnded(Context context, Span span, long started, String httpRequestMethod,
      HttpServer.Route route, Integer result, Throwable thrown) {
    try {
      String judgement = thrown == null ? resultErrorType(result) : null;
      Outcome outcome = Outcome.of(thrown).judged(judgement);
      String errorType = outcome.errorType(thrown, judgement);
      if (outcome.failed()) {
        Spans.fail(span, logger, thrown, errorType);
      }
      Long httpResponseStatusCode = Values.first(Outcome.exception(thrown) != null ? 500L : null,
          Values.toLong(result));
      if (Spans.isRecording(span)) {
        Spans.set(span, HTTP_RESPONSE_STATUS_CODE, httpResponseStatusCode);
      }
      Spans.end(span);
      Measurements.record(httpServerRequestDuration, Durations.of(span, started, TimeUnit.SECONDS),
          httpServerRequestDurationSeries(httpRequestMethod, route, httpResponseStatusCode,
          errorType), context);
    } catch (Throwable fault) {
      Faults.report(OtelHttpServer.class, fault);
    }
  }

  private String servingName(String httpRequestMethod, HttpServer.Route httpRoute) {
    long row = Dimensions.row(0, httpRequestMethodDimension, httpRequestMethod);
    return Dimensions.name(servingNames, Dimensions.row(row, httpRouteDimension, httpRoute));
  }

  private Object httpServerRequestDurationSeries(String httpRequestMethod,
      HttpServer.Route httpRoute, Long httpResponseStatusCode, String errorType) {
    long row = Dimensions.row(0, httpRequestMethodDimension, httpRequestMethod);
    row = Dimensions.row(row, httpRouteDimension, httpRoute);
    row = Dimensions.row(row, httpServerRequestDurationHttpResponseStatusCodeDimension, httpResponseStatusCode);
    return Dimensions.at(httpServerRequestDurationTable, Dimensions.row(row, httpServerRequestDurationErrorTypeDimension, errorType));
  }

  private static String readHttpRequestMethod(HttpServer.Request argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.method();
    } catch (Throwable thrown) {
      Faults.report(OtelHttpServer.class, HTTP_REQUEST_METHOD, thrown);
      return null;
    }
  }

  private static String readUrlPath(HttpServer.Request argument) {
    try {
      if (argument == null) {
        return null;
      }
      return argument.path();
    } catch (Throwable thrown) {
      Faults.report(OtelHttpServer.class, URL_PATH, thrown);
      return null;
    }
  }

  private static String errorTypeOfInteger(int integer) {
    try {
      return HttpErrors.of(integer);
    } catch (Throwable fault) {
      Faults.report(OtelHttpServer.class, "HttpErrors.of(int)", fault);
      return null;
    }
  }

  private static String resultErrorType(Object result) {
    return result instanceof Integer integer ? errorTypeOfInteger(integer) : null;
  }
}
