package shop;

import io.telewright.Traced;

public interface Repository<T> {
    @Traced("find")
    T find(long id);
}
