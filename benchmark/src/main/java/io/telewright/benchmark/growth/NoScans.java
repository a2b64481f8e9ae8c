package io.telewright.benchmark.growth;

/** No telemetry: what remains is the making of values. */
final class NoScans implements Scans {
    private Object last = "";
    private double sum;

    @Override
    public void scanned(String gate) {
        last = gate;
    }

    @Override
    public void routed(long route) {
        sum += route;
    }

    @Override
    public void weighed(double weight) {
        sum += weight;
    }

    @Override
    public String toString() {
        return last + " " + sum;
    }
}
