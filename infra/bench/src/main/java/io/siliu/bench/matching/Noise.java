package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.Keyed;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What reading does to what stands on a paper, at the rates the goals are stated for. */
final class Noise {

    static final double NAME_WRONG = 0.10;

    /** Beside the wrong ones: names that differ only by blanks, width or the legal suffix, which the product does not compare. */
    static final double NAME_DECORATED = 0.04;

    static final double DIGIT_WRONG = 0.01;
    static final double REFERENCE_MISSING = 0.30;
    static final double PAPER_MISSING = 0.03;
    static final double OF_NOBODY = 0.01;
    static final int PERCENT_RETURNED = 2;
    static final int PERCENT_RED = 1;

    private static final int[] DAYS = {-20, -10, 10, 20, 1, 2, 3, -1, -2, -3, 5, -5, 30, -30};
    private static final String GLYPHS = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";
    private static final int WIDER = '０' - '0';

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

    /** @param others whose names a reader may take for this one */
    String name(String name, List<String> others) {
        String read = random.nextDouble() < NAME_WRONG ? misread(name, others) : name;
        return random.nextDouble() < NAME_DECORATED ? decorated(read) : read;
    }

    /** Four in six have another sign, one lacks a sign, one is somebody else's. */
    private String misread(String name, List<String> others) {
        String read = name;
        while (Keyed.sameName(read, name)) {
            int how = random.nextInt(6);
            int at = random.nextInt(name.length());
            if (how < 4) {
                char sign = GLYPHS.charAt(random.nextInt(GLYPHS.length()));
                read = name.substring(0, at) + sign + name.substring(at + 1);
            } else {
                read = how == 4
                        ? name.substring(0, at) + name.substring(at + 1)
                        : others.get(random.nextInt(others.size()));
            }
        }
        return read;
    }

    private String decorated(String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + "  " + name.substring(at);
            case 1 -> wide(name) + "　";
            default -> name + "（个体工商户）";
        };
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(each -> wide.append((char) (each > ' ' && each <= '~' ? each + WIDER : each)));
        return wide.toString();
    }

    /** A code, a card or a task number with check digits: misread, it is unread. */
    String checked(String value) {
        return slips() ? null : value;
    }

    /** The number of an invoice, a receipt, a contract or a batch has no check digit: misread, it may be another's. */
    String unchecked(String value) {
        return slips() ? flipped(value) : value;
    }

    long cents(long cents) {
        return slips() ? Long.parseLong(flipped(Long.toString(cents))) : cents;
    }

    /** One of the digits is another one; a number never begins with a naught that was none. */
    private String flipped(String value) {
        int at = random.nextInt(value.length());
        while (!Character.isDigit(value.charAt(at))) {
            at = random.nextInt(value.length());
        }
        char old = value.charAt(at);
        char digit = old;
        while (digit == old || (at == 0 && digit == '0')) {
            digit = (char) ('0' + random.nextInt(10));
        }
        return value.substring(0, at) + digit + value.substring(at + 1);
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
