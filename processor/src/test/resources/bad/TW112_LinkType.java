package bad;

import io.telewright.Link;
import io.telewright.Traced;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

interface Orders {
    @Traced
    void place(@Link long cause); //! TW112 at "cause"

    @Traced
    void placeAll(@Link List<Object> causes); //! TW112 at "causes"

    @Traced
    void placeBy(@Link Map<String, Integer> causes); //! TW112 at "causes"

    @Traced
    void placeFrom(@Link Path cause); //! TW112 at "cause"
}
