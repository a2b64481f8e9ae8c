package io.telewright.test.declared.endings;

import com.google.common.util.concurrent.ListenableFuture;
import io.telewright.Attribute;
import io.telewright.Traced;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Services whose operations end later, and are to allocate what the same by hand does. */
public interface BytesSubscriptions {
    @Traced("bytes.flow")
    Flow.Publisher<String> flow(@Attribute("bytes.topic") String topic);

    @Traced("bytes.publisher")
    Publisher<String> publisher(@Attribute("bytes.topic") String topic);

    @Traced("bytes.mono")
    Mono<String> mono(@Attribute("bytes.topic") String topic);

    @Traced("bytes.listenable")
    ListenableFuture<String> listenable(@Attribute("bytes.topic") String topic);
}
