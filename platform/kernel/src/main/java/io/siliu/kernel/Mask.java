package io.siliu.kernel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How values that point at a person are shown: a person keeps the first character of the name, accounts and numbers their
 * ends. Organisations are public and stay whole.
 */
public final class Mask {

    /** Names of invented people begin so; it says nothing about a person, and all of them would look alike without it. */
    private static final String INVENTED = "示例";

    /** Between the parts of a name, in whichever of its forms. */
    private static final Pattern POINT = Pattern.compile("[·•・∙．.]");

    private static final int SHORTEST_PART = 2;
    private static final int MOST_STARS = 2;
    private static final int SHOWN_END = 4;
    private static final int LENGTH_OF_RESIDENT_ID = 18;

    private Mask() {}

    /** 沈晓舟 becomes 沈**. */
    public static String person(String name) {
        if (name.startsWith(INVENTED) && name.length() > INVENTED.length()) {
            return INVENTED + person(name.substring(INVENTED.length()));
        }
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.min(MOST_STARS, Math.max(1, rest)));
    }

    /**
     * The name of a business stands in the public register; what points at its operator in it is masked as a person is, so
     * that one business is still told from another: 何小满 of 何小满配送服务部 becomes 何**. Registers leave the points of a
     * name out or set others, and a shop may bear the given name alone: 小满 of 小满便利店 becomes 小*.
     *
     * @param operator the operator's own name
     */
    public static String business(String name, String operator) {
        if (!operator.isEmpty() && name.contains(operator)) {
            return name.replace(operator, person(operator));
        }
        String own = operator.startsWith(INVENTED) ? operator.substring(INVENTED.length()) : operator;
        if (own.isEmpty()) {
            return name;
        }
        String whole = POINT.matcher(own).replaceAll("");
        String masked = masked(name, whole);
        if (!masked.equals(name)) {
            return masked;
        }
        for (String part : partsOf(own, whole)) {
            masked = masked(masked, part);
        }
        return masked;
    }

    /** Of a name with points its parts; else the name without a surname of one character, then of two. */
    private static List<String> partsOf(String own, String whole) {
        List<String> parts = whole.length() < own.length()
                ? List.of(POINT.split(own))
                : IntStream.of(1, 2)
                        .filter(surname -> whole.codePointCount(0, whole.length()) >= surname + SHORTEST_PART)
                        .mapToObj(surname -> whole.substring(whole.offsetByCodePoints(0, surname)))
                        .toList();
        return parts.stream()
                .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST_PART)
                .toList();
    }

    /** The word masked as a person is, with whatever points stand between its characters. */
    private static String masked(String name, String word) {
        if (word.isEmpty()) {
            return name;
        }
        String letters = word.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(POINT.pattern() + "?"));
        return Pattern.compile(letters).matcher(name).replaceAll(Matcher.quoteReplacement(person(word)));
    }

    /** A name of which it is not known whose it is: an organisation whole, whoever may be a person masked. */
    public static String party(String name) {
        return isOrganisation(name) ? name : person(name);
    }

    /** Whether a name is surely one of an organisation, by how it ends; how long it is says nothing. */
    public static boolean isOrganisation(String name) {
        boolean invented = name.startsWith(INVENTED) && name.length() > INVENTED.length();
        return OrganisationName.is(invented ? name.substring(INVENTED.length()) : name);
    }

    /** An account number keeps four characters at each end. */
    public static String account(String account) {
        if (account.length() <= 2 * SHOWN_END) {
            return account;
        }
        return account.substring(0, SHOWN_END) + "****" + account.substring(account.length() - SHOWN_END);
    }

    /** A resident identity number keeps its first three and last four characters; a credit code is public. */
    public static String code(String code) {
        return isResidentId(code)
                ? code.substring(0, 3) + "***********" + code.substring(code.length() - SHOWN_END)
                : code;
    }

    /** Seventeen digits, and a digit or an X. Every code on every paper is asked, so no pattern is set up for it. */
    private static boolean isResidentId(String code) {
        int last = code.length() - 1;
        if (code.length() != LENGTH_OF_RESIDENT_ID) {
            return false;
        }
        for (int place = 0; place < last; place++) {
            if (!isDigit(code.charAt(place))) {
                return false;
            }
        }
        return isDigit(code.charAt(last)) || code.charAt(last) == 'X' || code.charAt(last) == 'x';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
