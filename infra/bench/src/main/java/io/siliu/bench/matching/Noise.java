package io.siliu.bench.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What reading does to what stands on a paper, at the rates the goals are stated for. */
final class Noise {

    static final double NAME_WRONG = 0.10;
    static final double DIGIT_WRONG = 0.01;
    static final double REFERENCE_MISSING = 0.30;
    static final double PAPER_MISSING = 0.03;
    static final double OF_NOBODY = 0.01;
    static final int PERCENT_RETURNED = 2;
    static final int PERCENT_RED = 1;

    private static final int[] DAYS = {-20, -10, 10, 20, 1, 2, 3, -1, -2, -3, 5, -5, 30, -30};
    private static final String GLYPHS = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";

    private final SplittableRandom random;

    Noise(SplittableRandom random) {
        this.random = random;
    }

    boolean hasReference() {
        return random.nextDouble() >= REFERENCE_MISSING;
    }

    private boolean slips() {
        return random.nextDouble() < DIGIT_WRONG;
    }

    /** Four in ten wrong names differ by blanks or the legal suffix, which the product does not compare. */
    String name(String name, List<String> others) {
        if (random.nextDouble() >= NAME_WRONG) {
            return name;
        }
        int how = random.nextInt(100);
        int at = random.nextInt(name.length());
        if (how < 40) {
            return name;
        }
        if (how < 80) {
            return name.substring(0, at) + GLYPHS.charAt(random.nextInt(GLYPHS.length())) + name.substring(at + 1);
        }
        return how < 90 ? name.substring(0, at) + name.substring(at + 1) : others.get(random.nextInt(others.size()));
    }

    /** A code, a card or a task number with check digits: misread, it is unread. */
    String checked(String value) {
        return slips() ? null : value;
    }

    long cents(long cents) {
        return slips() ? flipped(cents) : cents;
    }

    private long flipped(long cents) {
        char[] digits = Long.toString(cents).toCharArray();
        int at = random.nextInt(digits.length);
        char old = digits[at];
        while (digits[at] == old || (at == 0 && digits[at] == '0')) {
            digits[at] = (char) ('0' + random.nextInt(10));
        }
        return Long.parseLong(new String(digits));
    }

    LocalDate day(LocalDate day) {
        return slips() ? day.plusDays(DAYS[random.nextInt(DAYS.length)]) : day;
    }

    /** The end of a masked account has no check digit: misread, it is another's. */
    String tail(String digits) {
        if (!slips()) {
            return digits;
        }
        int at = random.nextInt(digits.length());
        char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }
}
