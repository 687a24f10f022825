package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.KindOfWork;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.SignalFacts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a line stands on counts of peers that were behind: what of it cannot be used, because the count could not be renewed, and
 * what was used all the same, within what is tolerated. Prices are those of the month in which the task ended.
 */
final class PeersBehind {

    private static final String MEDIAN = "features.peers";
    private static final String TOP = "signals.pay.peerTopIncome";
    private static final String UNIT_PRICE = "signals.delivery.unitPriceDeviation";

    private final Subject subject;
    private final PeerTable peers;
    private final Optional<YearMonth> market;

    /** @param market in which the task of the line ended; empty where it has none */
    PeersBehind(Subject subject, PeerTable peers, Optional<YearMonth> market) {
        this.subject = subject;
        this.peers = peers;
        this.market = market;
    }

    static PeersBehind of(Subject subject, Known known) {
        return new PeersBehind(
                subject,
                known.peers(),
                known.own(subject)
                        .map(PaidLine::taskOrderId)
                        .map(known.work().kinds()::get)
                        .map(KindOfWork::endsIn));
    }

    /** In the facts of a line that has no task, too: nothing of its month may be used. */
    List<BrokenFact> broken() {
        List<BrokenFact> broken = new ArrayList<>();
        Optional<String> ofIncomes = peers.behind(subject.workMonth());
        ofIncomes.ifPresent(why -> {
            broken.add(new BrokenFact(MEDIAN, why));
            broken.add(new BrokenFact(TOP, why));
        });
        ofIncomes.or(() -> market.flatMap(peers::behind)).ifPresent(why -> broken.add(new BrokenFact(UNIT_PRICE, why)));
        return broken;
    }

    /** Those that the line has. */
    List<Stale> stale(FeatureFacts features, SignalFacts signals) {
        List<Stale> stale = new ArrayList<>();
        Optional<Lag> ofIncomes = peers.incomesLag(subject.workMonth());
        if (features.peers() != null) {
            ofIncomes.ifPresent(lag -> stale.add(lag.of(MEDIAN)));
        }
        if (signals.pay().peerTopIncome() != null) {
            ofIncomes.ifPresent(lag -> stale.add(lag.of(TOP)));
        }
        if (signals.delivery() != null && signals.delivery().unitPriceDeviation() != null) {
            market.flatMap(peers::pricesLag).ifPresent(lag -> stale.add(lag.of(UNIT_PRICE)));
        }
        return stale;
    }
}
