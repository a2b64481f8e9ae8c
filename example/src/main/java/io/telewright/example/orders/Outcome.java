package io.telewright.example.orders;

/** What becomes of an order. */
enum Outcome {
    CREATED,
    DECLINED
}
