package io.siliu.platform.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The indicators in force, each with how it fared of late in what the actor sees. */
public interface RuleCatalogue {

    /** Days over which hits are counted. */
    int DAYS = 91;

    /**
     * How an indicator fared.
     *
     * @param hits alerts it raised, whether they stand or not
     * @param gone of them, those that a later screening does not find any more
     * @param confirmed of them, those that somebody looked into and found true
     * @param cleared of them, those that somebody looked into and found nothing
     */
    record Fared(int hits, int gone, int confirmed, int cleared) {

        public static final Fared NOT_AT_ALL = new Fared(0, 0, 0, 0);

        public int decided() {
            return confirmed + cleared;
        }

        /**
         * Of the alerts with an outcome, the share in percent that was confirmed; empty where there is none. One that is gone
         * counts by what people found while it stood.
         */
        public Optional<BigDecimal> precision() {
            return decided() == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(confirmed * 100L)
                            .divide(BigDecimal.valueOf(decided()), 1, RoundingMode.HALF_UP));
        }
    }

    /**
     * An indicator in the list.
     *
     * @param lawful whether a law stands behind it, and not the platform alone
     * @param thresholds how many rows its parameters have
     * @param limit the narrowest on the facts it asks for; null where there is none
     */
    record Line(
            String id,
            String sixTrue,
            String severity,
            String title,
            boolean lawful,
            int thresholds,
            Fared fared,
            FactLimit limit) {}

    /**
     * A fact that this platform cannot establish, whole or in part.
     *
     * @param fact its path, such as {@code signals.dataUse.queryRows}
     */
    record Limit(String fact, FactLimit limit) {}

    /** The rule set in force with all its indicators. */
    record Overview(String ruleSet, String version, String digest, LocalDate validFrom, List<Line> lines) {

        public Overview {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator in full.
     *
     * @param sentences what it says when it hits, one for each circumstance, with the names of values in braces
     * @param confirmed whether a tax or legal person has read the original of the citation
     * @param written its file
     * @param facts what it looks at, by path
     * @param limits on those of them that cannot be established here, the narrowest first
     * @param weeks alerts by week, the latest last
     */
    record Sheet(
            Line line,
            String ruleSet,
            String version,
            List<String> sentences,
            String citation,
            String source,
            boolean confirmed,
            JsonNode written,
            List<String> facts,
            List<Limit> limits,
            List<Integer> weeks) {

        public Sheet {
            sentences = List.copyOf(sentences);
            facts = List.copyOf(facts);
            limits = List.copyOf(limits);
            weeks = List.copyOf(weeks);
        }
    }

    Overview overview(Locale locale);

    /** Titles of what the combination rules in force may conclude, by id. */
    Map<String, String> conclusions(Locale locale);

    /** @throws io.siliu.kernel.PlatformException not found */
    Sheet sheet(String indicator, Locale locale);
}
