package bad;

import io.telewright.Traced;
import io.telewright.Untraced;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

@Traced
interface Orders {
    Future<String> place(); //! TW026 at "place"

    @Untraced
    Future<String> cancel();
}

@Traced
interface Executing extends ExecutorService {} //! TW026 at "interface Executing", TW026 at "interface Executing", TW026 at "interface Executing"
