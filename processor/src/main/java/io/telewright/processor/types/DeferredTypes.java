package io.telewright.processor.types;

import java.util.List;

/** Types whose value comes later: what is of none of the supported types cannot be observed. */
public final class DeferredTypes {
    /** The most general types; a subtype of them is deferred, too. */
    public static final List<String> ALL = List.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "rx.Observable",
            "rx.Single",
            "rx.Completable",
            "io.reactivex.SingleSource",
            "io.reactivex.MaybeSource",
            "io.reactivex.CompletableSource",
            "io.reactivex.ObservableSource",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.reactivex.rxjava3.parallel.ParallelFlowable",
            "io.reactivex.parallel.ParallelFlowable",
            "com.google.common.util.concurrent.ClosingFuture",
            "io.smallrye.mutiny.Uni",
            "io.vertx.core.Future",
            "io.vavr.concurrent.Future",
            "kotlinx.coroutines.Job",
            "kotlinx.coroutines.flow.Flow",
            "org.springframework.web.context.request.async.DeferredResult",
            "org.springframework.web.context.request.async.WebAsyncTask",
            "scala.concurrent.Future",
            "com.twitter.util.Future");

    private DeferredTypes() {}
}
