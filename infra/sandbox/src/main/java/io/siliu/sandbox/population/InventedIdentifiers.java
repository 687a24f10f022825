package io.siliu.sandbox.population;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Identifiers that nobody can own: region 990000, phones 100, cards 990000, with right check digits, each handed out
 * once. They are computed here and not by the kernel, so that the kernel's checks judge them from outside.
 */
public final class InventedIdentifiers {

    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REGION = "990000";

    private final Random random;
    private final Set<String> handedOut = new HashSet<>();

    public InventedIdentifiers(Random random) {
        this.random = random;
    }

    /** A unified social credit code of an invented sole proprietor (92 990000 …). */
    public String proprietorCode() {
        return once(() -> creditCode("92" + REGION, "MA" + characters(6)));
    }

    /** A unified social credit code of an invented enterprise (91 990000 …), of the older or the newer form. */
    public String enterpriseCode() {
        return once(() -> creditCode("91" + REGION, random.nextInt(3) == 0 ? digits(8) : "MA" + characters(6)));
    }

    /**
     * The credit code of the sole proprietor at a place in the sandbox's book of registrations. It begins with MB, where
     * drawn codes begin with MA, so the two never meet.
     */
    public static String visitorsCode(int place) {
        return creditCode("92" + REGION, String.format(Locale.ROOT, "MB%06d", place));
    }

    /** A resident ID number of an invented person born on that day; odd sequences are men. */
    public String residentNumber(LocalDate birth, boolean male) {
        return once(() -> {
            int sequence = 1 + random.nextInt(498) * 2 + (male ? 0 : 1);
            return withResidentCheck(REGION
                    + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                    + String.format(Locale.ROOT, "%03d", sequence));
        });
    }

    /** A phone number of the invented prefix 100. */
    public String mobile() {
        return once(() -> "100" + digits(8));
    }

    /** A bank card number of 19 digits with the invented prefix 990000 and a right Luhn digit. */
    public String card() {
        return once(() -> withLuhn("990000" + digits(12)));
    }

    /** A fully digital invoice number (数电票, 20 digits) of region 99 issued in 2026. */
    public String invoiceNumber() {
        return once(() -> "26990" + digits(15));
    }

    /** Plain digits, such as a receipt's serial, never twice. */
    public String serial(int length) {
        return once(() -> digits(length));
    }

    private String once(java.util.function.Supplier<String> draw) {
        String drawn = draw.get();
        while (!handedOut.add(drawn)) {
            drawn = draw.get();
        }
        return drawn;
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int index = 0; index < count; index++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private String characters(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int index = 0; index < count; index++) {
            text.append(CODE_CHARACTERS.charAt(random.nextInt(CODE_CHARACTERS.length())));
        }
        return text.toString();
    }

    /** GB 32100-2015 over eight characters of authority and eight of the organisation, with both check characters. */
    static String creditCode(String authority, String organisation) {
        String body = authority + organisation + organisationCheck(organisation);
        int sum = 0;
        int weight = 1;
        for (char character : body.toCharArray()) {
            sum += CODE_CHARACTERS.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + CODE_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int index = 0; index < ORGANISATION_WEIGHTS.length; index++) {
            sum += Character.getNumericValue(organisation.charAt(index)) * ORGANISATION_WEIGHTS[index];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static String withResidentCheck(String body) {
        int sum = 0;
        for (int index = 0; index < RESIDENT_WEIGHTS.length; index++) {
            sum += (body.charAt(index) - '0') * RESIDENT_WEIGHTS[index];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static String withLuhn(String body) {
        int sum = 0;
        for (int index = 0; index < body.length(); index++) {
            int digit = body.charAt(body.length() - 1 - index) - '0';
            int weighted = index % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }
}
