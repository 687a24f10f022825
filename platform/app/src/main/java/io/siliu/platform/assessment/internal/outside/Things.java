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
    static final String TRADE_NAME = "OUTSIDE_TRADE_NAME";

    /** Numbers of invoices. */
    public static final String INVOICE = "OUTSIDE_INVOICE";

    private static final int YEAR = 100;

    private Things() {}

    /** As rows are found by it, such as 202609. */
    public static int month(YearMonth month) {
        return required("month", month).getYear() * YEAR + month.getMonthValue();
    }

    static <T> T required(String name, T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new IllegalArgumentException(name + " is wanting");
        }
        return value;
    }
}
