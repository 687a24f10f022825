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
        return (sum(next()) - 510) / 147.8;
    }

    /** Adds to each value its own noise of that deviation; two are made of one number. */
    void addTo(float[] values, float deviation) {
        float unit = deviation / 147.8f;
        for (int index = 0; index < values.length; index++) {
            long bits = next();
            values[index] += unit * (sum(bits) - 510);
            if (++index < values.length) {
                values[index] += unit * (sum(bits >>> 32) - 510);
            }
        }
    }

    /** Of four bytes: mean 510, deviation 147.8. */
    private static int sum(long bits) {
        return (int) (bits & 0xFF)
                + (int) (bits >>> 8 & 0xFF)
                + (int) (bits >>> 16 & 0xFF)
                + (int) (bits >>> 24 & 0xFF);
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
