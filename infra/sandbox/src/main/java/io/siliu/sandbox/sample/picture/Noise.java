package io.siliu.sandbox.sample.picture;

/** A quick source of repeatable noise, near enough to a normal distribution for a sensor. */
final class Noise {

    private long state;

    Noise(long seed) {
        this.state = seed | 1;
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** Mean 0, deviation 1, never beyond 3.5: the sum of four bytes. */
    double normal() {
        long bits = next();
        int sum = (int) (bits & 0xFF)
                + (int) (bits >>> 8 & 0xFF)
                + (int) (bits >>> 16 & 0xFF)
                + (int) (bits >>> 24 & 0xFF);
        return (sum - 510) / 147.8;
    }

    /** 0 to 1. */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + uniform() * (high - low);
    }

    int below(int bound) {
        return (int) (uniform() * bound);
    }
}
