package io.telewright.support;

import io.telewright.internal.AfterClose;

/**
 * Loads classes before a call needs them. A class that is needed for the first time while the heap is full cannot be loaded
 * then, and never can be afterwards if its initialisation was what failed. So the constructor of a generated class
 * names the classes that its methods use, and a class of the runtime names those that only its methods use.
 */
public final class Ready {
    private static final boolean IN_NATIVE_IMAGE = isInNativeImage();

    private Ready() {}

    /** GraalVM sets this property. Everything is loaded in a native image, and a class is not found there by its name. */
    private static boolean isInNativeImage() {
        try {
            return System.getProperty("org.graalvm.nativeimage.imagecode") != null;
        } catch (Throwable thrown) {
            return false;
        }
    }

    /** Loads and initialises the classes. It does not throw. */
    public static void load(Class<?>... classes) {
        AfterClose.made();
        if (IN_NATIVE_IMAGE) {
            return;
        }
        for (Class<?> type : classes) {
            try {
                Class.forName(type.getName(), true, type.getClassLoader()); // naming a class does not initialise it
            } catch (Throwable thrown) {
                Faults.report(Place.LOADING_OF, type, thrown);
            }
        }
    }
}
