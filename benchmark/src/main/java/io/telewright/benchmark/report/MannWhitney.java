package io.telewright.benchmark.report;

/** Mann and Whitney's distribution: in how many pairs of one of some values and one of others the first is the smaller. */
final class MannWhitney {
    private MannWhitney() {}

    /**
     * How many of the sorted quotients of all pairs lie outside of a confidence interval at each end.
     *
     * @param outside the probability that the interval does not have the true quotient, at most
     * @return -1 if even the interval of all quotients is not as sure as that
     */
    static int outside(int values, int others, double outside) {
        double[] probabilities = probabilities(values, others);
        double oneEnd = 0;
        int count = 0;
        while (count < probabilities.length) {
            oneEnd += probabilities[count];
            if (2 * oneEnd > outside) {
                break;
            }
            count++;
        }
        return count - 1;
    }

    /** Of each number of pairs, if all values are alike: the coefficients of Gauss's binomial, by its product. */
    private static double[] probabilities(int values, int others) {
        double[] ways = new double[values * others + 1];
        ways[0] = 1;
        for (int factor = 1; factor <= values; factor++) {
            for (int pairs = ways.length - 1; pairs >= others + factor; pairs--) {
                ways[pairs] -= ways[pairs - others - factor];
            }
            for (int pairs = factor; pairs < ways.length; pairs++) {
                ways[pairs] += ways[pairs - factor];
            }
        }
        double all = 0;
        for (double each : ways) {
            all += each;
        }
        for (int pairs = 0; pairs < ways.length; pairs++) {
            ways[pairs] /= all;
        }
        return ways;
    }
}
