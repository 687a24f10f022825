package io.siliu.platform.assessment.internal.outside;

import java.time.YearMonth;

/** Kinds of things of which keyed codes are kept; those of accounts and persons are the codes other modules keep. */
public final class Things {

    static final String ACCOUNT = "CARD";
    static final String PERSON = "ID_NUMBER";
    static final String DEVICE = "OUTSIDE_DEVICE";
    static final String NETWORK = "OUTSIDE_NETWORK";
    static final String RECOMMENDER = "OUTSIDE_RECOMMENDER";
    static final String FACE = "OUTSIDE_FACE";
    static final String ADDRESS = "OUTSIDE_ADDRESS";
    static final String HOUSEHOLD = "OUTSIDE_HOUSEHOLD";
    static final String FILE = "OUTSIDE_FILE";
    static final String ORIGIN = "OUTSIDE_ORIGIN";
    static final String CONTRACT = "OUTSIDE_CONTRACT";
    static final String PREFECTURE = "OUTSIDE_PREFECTURE";
    static final String TRADE_NAME = "OUTSIDE_TRADE_NAME";

    /** Numbers of invoices. */
    public static final String INVOICE = "OUTSIDE_INVOICE";

    /** Numbers of bank receipts. */
    public static final String RECEIPT = "OUTSIDE_RECEIPT";

    /** Whole trade names. */
    public static final String NAME = "OUTSIDE_NAME";

    private static final int YEAR = 100;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int LONGEST_TEXT = 2_000;

    private Things() {}

    /** As rows are found by it, such as 202609. */
    public static int month(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue();
    }

    /** A text of the registry as it stands; one that is too long to be kept whole is no text of a registry. */
    static String fitting(String name, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refused.notValid(name);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A trade name as names are compared: without spaces, with plain brackets, and without the form that ends it. */
    public static String name(String tradeName) {
        return tradeName
                .replaceAll("[\\s\u3000]", "")
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("\\((个体工商户|个人独资)\\)$", "");
    }

    /** A region code as it came; null where none did. */
    static String region(String code) {
        if (code != null && !code.matches("[0-9]{6}")) {
            throw Refused.notValid("city");
        }
        return code;
    }

    /** The prefecture in which a region of six digits lies. */
    static String prefecture(String code) {
        return region(required("city", code)).substring(0, PREFECTURE_DIGITS);
    }

    /** The digits of a code of GB/T 4754, which tell the section by themselves. */
    static String industry(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!code.strip().matches("[A-T]?\\d{2,4}")) {
            throw Refused.notValid("industry");
        }
        return code.strip().replaceAll("[A-T]", "");
    }

    /** @throws Refused naming the field, where nothing stands in it */
    static <T> T required(String name, T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw Refused.notValid(name);
        }
        return value;
    }
}
