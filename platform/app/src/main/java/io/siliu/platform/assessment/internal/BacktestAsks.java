package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.rules.RuleSetReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a run is asked to try, and whether it can be. */
@Component
final class BacktestAsks {

    private static final int MOST_OFFICERS = 10_000;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 9_999;
    private static final Pattern REGION = Pattern.compile("[0-9]{2,6}");
    private static final Pattern OCCUPATION = Pattern.compile("[A-Z_]{2,32}");

    private final RuleSetMapper ruleSets;
    private final PublishedRuleSet published;
    private final ReplacedVersions replaced;

    BacktestAsks(RuleSetMapper ruleSets, PublishedRuleSet published, ReplacedVersions replaced) {
        this.ruleSets = ruleSets;
        this.published = published;
        this.replaced = replaced;
    }

    /** @throws PlatformException BACKTEST_WINDOW or BACKTEST_TRUTH, naming the field */
    static void requireUsable(Ask ask) {
        require(
                ask.published() == null
                        || ask.draftId() == null
                                && !Objects.equals(
                                        ask.published().before(),
                                        ask.published().after()),
                "after",
                "Choose two different published versions, and no draft.");
        require(ask.from() != null && ask.to() != null, "from", "Give the first and the last day.");
        require(!ask.to().isBefore(ask.from()), "to", "The last day is not before the first.");
        require(isStorable(ask.from()), "from", "Give a day of the years 1000 to 9999.");
        require(
                ask.to().isBefore(ask.from().plusYears(Backtests.MOST_YEARS)) && isStorable(ask.to()),
                "to",
                "Give a last day less than " + Backtests.MOST_YEARS + " years after the first, or try it in parts.");
        require(
                ask.officers() >= 1 && ask.officers() <= MOST_OFFICERS,
                "officers",
                "Give the number of people who look at alerts, 1 to " + MOST_OFFICERS + ".");
        require(
                ask.region() == null || REGION.matcher(ask.region()).matches(),
                "region",
                "Give the first 2 to 6 digits of a region's code.");
        require(
                ask.occupation() == null || OCCUPATION.matcher(ask.occupation()).matches(),
                "occupation",
                "Give an occupation by its code, such as RIDER.");
        if (ask.truth() != null) {
            BacktestTruth.read(ask.truth());
        }
    }

    /** Whether the database has such a day. */
    private static boolean isStorable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void require(boolean holds, String field, String remedy) {
        if (!holds) {
            throw new PlatformException(AssessmentError.BACKTEST_WINDOW, field, remedy);
        }
    }

    /** The files of the version or draft that is tried; of those in force where none is named. */
    RuleSetFiles tried(Ask ask) {
        if (ask.published() != null) {
            return ofVersion(ask.published().after());
        }
        if (ask.draftId() == null) {
            return published.files();
        }
        return ruleSets.draft(ask.draftId())
                .map(draft -> RuleSetFiles.read(draft.files()))
                .orElseThrow(() -> Access.notFound("draft"));
    }

    /** What it is compared with: the earlier of two versions, the one whose place a draft would take, or the one in force. */
    RuleSetReference base(Ask ask, RuleSetFiles tried) {
        if (ask.published() != null) {
            return ofVersion(ask.published().before()).ruleSet().reference();
        }
        return ask.draftId() == null
                ? published.engine().ruleSet().reference()
                : published.ruleSet(replaced.of(tried)).reference();
    }

    private RuleSetFiles ofVersion(String version) {
        return ruleSets.published().stream()
                .filter(row -> row.version().equals(version))
                .findFirst()
                .flatMap(row -> published.files(row.digest()))
                .orElseThrow(() -> Access.notFound("rule set"));
    }

    /** Equal for runs that would come to the same. */
    static String sameKey(Ask ask, RuleSetReference tried, RuleSetReference base) {
        List<Object> all = new ArrayList<>(List.of(
                tried.digest().toString(),
                base.digest().toString(),
                ask.from().toString(),
                ask.to().toString(),
                Integer.toString(ask.officers())));
        all.add(Objects.toString(ask.enterpriseId(), ""));
        all.add(Objects.toString(ask.region(), ""));
        all.add(Objects.toString(ask.occupation(), ""));
        all.add(Objects.toString(ask.truth(), ""));
        return CryptoSuite.INTL.digest(CanonicalJson.bytes(all)).toString();
    }
}
