package io.telewright.support;

import io.telewright.internal.report.Warnings;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places whose faults were reported. Their names may contain those of classes that a program generates while it
 * runs, so their number and their length are bounded.
 */
final class ReportedPlaces {
    static final int MOST = 1_000;
    private static final int MOST_CHARACTERS = 300;

    private final Set<String> places = ConcurrentHashMap.newKeySet();

    /** Adds a place, and returns whether it is to be reported: it is new, and there are not too many. */
    boolean add(String place) {
        if (places.size() >= MOST || !places.add(shortened(place))) {
            return false;
        }
        if (places.size() == MOST) {
            Warnings.warn("Telemetry has failed in " + MOST + " places: no further one is reported.");
        }
        return true;
    }

    private static String shortened(String place) {
        return place.length() > MOST_CHARACTERS ? place.substring(0, MOST_CHARACTERS) : place;
    }
}
