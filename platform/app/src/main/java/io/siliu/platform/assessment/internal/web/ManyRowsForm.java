package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.internal.web.ManyRows.Chosen;
import io.siliu.platform.assessment.internal.web.ManyRows.Way;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is asked of many rows, as their page sends it. */
final class ManyRowsForm {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,8})?");
    private static final List<String> FIELDS = List.of("way", "by", "decimals", "occupation", "region", "from");

    private static final int CENTS = 2;
    private static final int MOST_DECIMALS = 4;

    private ManyRowsForm() {}

    /** To how many decimals a value of the threshold can be rounded at most: an amount to cents. */
    static int mostDecimals(Thresholds parameter) {
        return parameter.type().equals("AMOUNT") ? CENTS : MOST_DECIMALS;
    }

    /** Whether something is asked yet. */
    static boolean isSent(MultiValueMap<String, String> fields) {
        return fields.containsKey("way");
    }

    /** Its own fields, of which the address of what is shown is made. */
    static MultiValueMap<String, String> own(MultiValueMap<String, String> fields) {
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        FIELDS.stream().filter(fields::containsKey).forEach(name -> own.put(name, fields.get(name)));
        return own;
    }

    /** @throws PlatformException RULE_SET_ROWS with the field that cannot be used */
    static ManyRows read(MultiValueMap<String, String> fields, Thresholds parameter) {
        Way way = Stream.of(Way.values())
                .filter(one -> one.name().equals(typed(fields, "way")))
                .findFirst()
                .orElseThrow(() -> refused("way", "Choose FACTOR, DIFFERENCE or VALUE."));
        return new ManyRows(
                way,
                by(way, typed(fields, "by")),
                decimals(typed(fields, "decimals"), mostDecimals(parameter)),
                new Chosen(all(fields, "occupation"), all(fields, "region"), all(fields, "from")));
    }

    private static BigDecimal by(Way way, String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw refused("by", "Give a number such as 1.05, with at most 8 decimals.");
        }
        BigDecimal by = new BigDecimal(typed);
        if (way == Way.FACTOR && by.signum() <= 0) {
            throw refused("by", "Give a factor above zero; 1.05 is five percent more, 0.95 five percent less.");
        }
        return by;
    }

    private static int decimals(String typed, int most) {
        if (typed.isEmpty()) {
            return most;
        }
        if (!typed.matches("[0-9]") || Integer.parseInt(typed) > most) {
            throw refused("decimals", "Give 0 to " + most + ".");
        }
        return Integer.parseInt(typed);
    }

    private static Set<String> all(MultiValueMap<String, String> fields, String name) {
        return new HashSet<>(fields.getOrDefault(name, List.of()));
    }

    private static String typed(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    private static PlatformException refused(String field, String remedy) {
        return new PlatformException(AssessmentError.RULE_SET_ROWS, field, remedy);
    }
}
