package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.settlement.PeerIncomes;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.DataUseSignals;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.PeerGroup;
import io.siliu.rules.fact.SignalFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Computes the features of any number of lines, such as those of a portion to seal, one at the gate, or a whole period:
 * the questions to the database do not become more with the lines.
 */
@Component
public class Signals {

    private static final int SUBJECTS_AT_ONCE = 2_000;

    /**
     * No table and no file of the platform holds a face for recognition: the services that compare faces keep them and tell
     * the outcome. Who looked at a record nobody can say yet when it is sealed. The page of the indicators says so.
     */
    private static final DataUseSignals DATA_USE = new DataUseSignals(Evidence.count(0, List.of()), null, null);

    private final Gathering gathering;
    private final LinePapers papers;

    Signals(Gathering gathering, LinePapers papers) {
        this.gathering = gathering;
        this.papers = papers;
    }

    /** By line. */
    public Map<Long, Computed> of(List<Subject> subjects) {
        return of(subjects, papers);
    }

    /**
     * By line.
     *
     * @param papers where those of lines are asked for
     */
    public Map<Long, Computed> of(List<Subject> subjects, LinePapers papers) {
        Map<Long, Computed> computed = new HashMap<>();
        for (int start = 0; start < subjects.size(); start += SUBJECTS_AT_ONCE) {
            add(subjects.subList(start, Math.min(subjects.size(), start + SUBJECTS_AT_ONCE)), papers, computed);
        }
        return computed;
    }

    /**
     * Where more transfers were told of than are looked at, in halves: what cannot be established of a line does not hang on whose
     * lines it is asked for with.
     */
    private void add(List<Subject> portion, LinePapers papers, Map<Long, Computed> computed) {
        Known known = gathering.about(portion, papers);
        if (known.moves().cut() && portion.size() > 1) {
            int half = portion.size() / 2;
            add(portion.subList(0, half), papers, computed);
            add(portion.subList(half, portion.size()), papers, computed);
            return;
        }
        Clients clients = new Clients(known);
        portion.forEach(subject -> computed.put(subject.lineId(), of(subject, known, clients)));
    }

    private static Computed of(Subject subject, Known known, Clients clients) {
        Registered registered = new Registered(subject, known);
        FeatureFacts features = features(subject, known);
        SignalFacts signals = signals(subject, known, clients, registered);
        PeersBehind peers = PeersBehind.of(subject, known);
        List<Stale> stale = new ArrayList<>(known.counted().stale(subject, registered::batch));
        stale.addAll(peers.stale(features, signals));
        return new Computed(features, signals, broken(known, peers), stale, InvoiceForms.inCapitals(subject, known));
    }

    private static FeatureFacts features(Subject subject, Known known) {
        return new FeatureFacts(
                subject.workMonth(),
                known.incomes().get(subject.workMonth()).getOrDefault(subject.workerId(), Money.ZERO),
                known.records().get(subject.workMonth()).getOrDefault(subject.workerId(), List.of()),
                known.peers().of(subject).map(peers -> group(subject, peers)).orElse(null));
    }

    private static PeerGroup group(Subject subject, PeerIncomes peers) {
        return new PeerGroup(
                subject.occupation(), subject.city(), subject.workMonth(), peers.median(), peers.workers());
    }

    private static SignalFacts signals(Subject subject, Known known, Clients clients, Registered registered) {
        Papers papers = new Papers(subject, known);
        Works works = new Works(subject, known);
        Signings signings = new Signings(subject, known);
        return new SignalFacts(
                works.beside(papers.delivery()),
                clients.of(subject),
                Pay.of(subject, known),
                new Identity(subject, known).signals(),
                registered.signals(),
                Ties.of(subject, known),
                Accounts.of(subject, known),
                signings.beside(papers.agreement()),
                signings.signing(),
                new Will(subject, known).signals(),
                Proxies.of(subject, known),
                Transfers.of(subject, known),
                Funding.of(subject, known),
                Payouts.of(subject, known, papers),
                Invoicing.of(subject, known),
                papers.invoices(),
                works.labour(),
                DATA_USE);
    }

    private static List<BrokenFact> broken(Known known, PeersBehind peers) {
        List<BrokenFact> broken = new ArrayList<>(peers.broken());
        if (known.moves().cut()) {
            String why = "more transfers were told of than are looked at";
            broken.add(new BrokenFact("signals.transfers.returnedShare", why));
            broken.add(new BrokenFact("signals.transfers.returnedAmount", why));
            broken.add(new BrokenFact("signals.transfers.ringLength", why));
            broken.add(new BrokenFact("signals.transfers.fanInWorkers", why));
        }
        return List.copyOf(broken);
    }
}
