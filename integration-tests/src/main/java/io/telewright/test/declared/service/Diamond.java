package io.telewright.test.declared.service;

import io.telewright.Event;

/** The same method from several sides. */
public interface Diamond extends DiamondSides.Left, DiamondSides.Right {
    /** Of its own. */
    @Event("diamond.closed")
    void close();
}
