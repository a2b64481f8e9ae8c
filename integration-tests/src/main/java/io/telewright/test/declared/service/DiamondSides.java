package io.telewright.test.declared.service;

import io.telewright.Attribute;
import io.telewright.Traced;

/** What {@link Diamond} extends. */
public final class DiamondSides {
    private DiamondSides() {}

    /** Where it starts. */
    public interface Top {
        /** Declared at the top; the nearest declaration is on the left. */
        @Traced("top")
        Object turn(@Attribute("top.way") String way) throws Exception;

        /** Declared at the top alone. */
        @Traced("shine")
        void shine(@Attribute("diamond.light") int light);
    }

    /** Redeclares. */
    public interface Left extends Top {
        @Override
        @Traced("left")
        CharSequence turn(@Attribute("left.way") String way) throws InterruptedException;
    }

    /** Narrows only. */
    public interface Right extends Top {
        @Override
        String turn(String way) throws InterruptedException, IllegalStateException;
    }
}
