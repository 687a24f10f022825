package io.siliu.sandbox.economy.world;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on the seed and a name alone, never on what was drawn before: so every part of an economy can be
 * drawn again, in any order, with the same result.
 */
public final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Chance(long state) {
        random = new SplittableRandom(state);
    }

    /** Chance of what the names name together. */
    public static Chance of(long seed, Object... names) {
        long state = FNV_OFFSET ^ seed;
        for (Object name : names) {
            for (char character : String.valueOf(name).toCharArray()) {
                state = (state ^ character) * FNV_PRIME;
            }
            state = (state ^ '/') * FNV_PRIME;
        }
        return new Chance(state);
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from low to below high. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number around a middle, cut off at three spreads. */
    public double around(double middle, double spread) {
        double sum = 0;
        for (int index = 0; index < 12; index++) {
            sum += random.nextDouble();
        }
        return middle + Math.max(-3, Math.min(3, sum - 6)) * spread;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many decimal digits. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < count; place++) {
            digits.append((char) ('0' + between(0, 9)));
        }
        return digits.toString();
    }

    /** Digits of a name that nobody else has by accident, such as a device or a digest. */
    public String token() {
        return String.format(java.util.Locale.ROOT, "%016x", random.nextLong());
    }
}
