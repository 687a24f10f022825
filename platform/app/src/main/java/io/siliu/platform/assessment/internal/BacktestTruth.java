package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.assessment.AssessmentError;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The records that are known to be bad, by number, each with its scheme. */
record BacktestTruth(Map<String, String> schemes) {

    private static final int LONGEST = 4_000_000;
    private static final Pattern RECORD = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,31}");
    private static final Pattern SCHEME = Pattern.compile("[\\p{L}\\p{N} _.-]{0,40}");

    /** @throws PlatformException BACKTEST_TRUTH naming the line */
    static BacktestTruth read(String text) {
        if (text.length() > LONGEST) {
            throw new PlatformException(
                    AssessmentError.BACKTEST_TRUTH, "truth", "Give at most " + LONGEST + " characters.");
        }
        Map<String, String> schemes = new HashMap<>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.strip().split(",", 2);
            String scheme = parts.length == 2 ? parts[1].strip() : "";
            boolean readable = RECORD.matcher(parts[0].strip()).matches()
                    && SCHEME.matcher(scheme).matches();
            if (!readable) {
                throw new PlatformException(
                        AssessmentError.BACKTEST_TRUTH,
                        "truth",
                        "Line " + number + " is not RECORD,SCHEME, such as FF-202609-0000001,fund return.");
            }
            schemes.put(parts[0].strip(), scheme);
        }
        return new BacktestTruth(schemes);
    }
}
