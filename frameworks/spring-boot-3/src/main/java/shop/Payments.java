package shop;

import io.telewright.Traced;

public interface Payments {
    @Traced("pay")
    void pay(long cents);
}
