package io.telewright.example.orders;

/** What the shop sells. */
enum Item {
    TEAPOT(3_400),
    KETTLE(4_900),
    CUP(900),
    SPOON(350);

    /** The price of one. */
    final long cents;

    Item(long cents) {
        this.cents = cents;
    }
}
