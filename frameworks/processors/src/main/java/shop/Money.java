package shop;

import com.google.auto.value.AutoValue;

@AutoValue
public abstract class Money {
    public abstract long cents();

    public static Money of(long cents) {
        return new AutoValue_Money(cents);
    }
}
