package io.telewright.test.declared.outcome;

import io.telewright.ErrorType;
import io.telewright.Traced;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** A service whose results are judged. */
@Traced
@ErrorType(HttpErrors.class)
public interface JudgedService {
    int serve(int status) throws IOException;

    CompletableFuture<Integer> serveLater(int status);

    @ErrorType
    static String of(IOException lost) {
        return "connection";
    }
}
