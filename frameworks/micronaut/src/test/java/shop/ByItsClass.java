package shop;

import jakarta.inject.Singleton;

/** A mistake: the bean is wrapped, so that it is no object of this class any more. */
@Singleton
class ByItsClass {
    ByItsClass(StoredOrders orders) {}
}
