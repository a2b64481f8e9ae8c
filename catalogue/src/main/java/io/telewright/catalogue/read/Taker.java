package io.telewright.catalogue.read;

/** Takes catalogue files. */
interface Taker {
    /**
     * Takes one.
     *
     * @param place where it is, for messages
     */
    void take(String place, String text);
}
