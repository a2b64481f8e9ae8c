package io.telewright.test.declared;

import io.telewright.Attribute;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Operations that end later than they return, and attributes of results. */
@Telemetry
public interface TracedStages {
    /** Ends with the future. */
    @Traced("future")
    <T> CompletableFuture<T> future(Supplier<CompletableFuture<T>> body);

    /** Ends with the stage. */
    @Traced("stage")
    <T> CompletionStage<T> stage(Callable<CompletionStage<T>> body) throws Exception;

    /** Ends with the result if that is a stage. */
    @Traced("generic")
    <T> T generic(Supplier<T> body);

    /** The same for an object. */
    @Traced("object")
    Object object(Supplier<Object> body);

    /** The value of a future as an attribute. */
    @Traced("priced")
    @Attribute("price")
    CompletableFuture<Long> priced(Supplier<CompletableFuture<Long>> body);

    /** The result as an attribute. */
    @Traced("named")
    @Attribute("name")
    String named(Supplier<String> body);

    /** The constant as an attribute. */
    @Traced("colored")
    @Attribute("color")
    Color colored(Supplier<Color> body);

    /** The primitive as an attribute. */
    @Traced("counted")
    @Attribute("count")
    int counted(IntSupplier body);

    /** A part of the result as an attribute. */
    @Traced("ordered")
    @Attribute(value = "order.id", path = "id")
    Order ordered(Callable<Order> body) throws Exception;

    /**
     * A result with parts.
     *
     * @param id its number
     */
    record Order(String id) {}
}
