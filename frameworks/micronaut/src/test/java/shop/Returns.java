package shop;

import io.telewright.Traced;

/** An interface without a bean. */
public interface Returns {
    @Traced("take back")
    void takeBack();
}
