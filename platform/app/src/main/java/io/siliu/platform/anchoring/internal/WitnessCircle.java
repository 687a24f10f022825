package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.AnchorOutcome;
import io.siliu.ledger.LocalAnchorLedger;
import io.siliu.ledger.MerkleLog;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.Witness;
import io.siliu.ledger.WitnessPolicy;
import io.siliu.ledger.WitnessStanding;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The witnesses that are listed at present, ready to be asked. */
@Component
final class WitnessCircle implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WitnessCircle.class);
    private static final Duration CONNECT_DEADLINE = Duration.ofSeconds(2);

    private final WitnessFile file;
    private final LogKeys keys;
    private final Tiles tiles;
    private final int required;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_DEADLINE).build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "anchoring.witness");
        thread.setDaemon(true);
        return thread;
    });

    private volatile LocalAnchorLedger ledger;

    WitnessCircle(WitnessFile file, LogKeys keys, Tiles tiles, AnchoringProperties properties, Clock clock) {
        this.file = file;
        this.keys = keys;
        this.tiles = tiles;
        this.required = properties.witnessesRequired();
        this.clock = clock;
        // The file of public keys is written once, with whoever is listed already, or with nobody.
        use(file.changed().orElse(List.of()));
    }

    /** Takes a changed list of witnesses over. */
    void look() {
        file.changed().ifPresent(this::use);
    }

    /** Asks everybody who has not co-signed yet. */
    AnchorOutcome ask(SignedNote checkpoint) {
        return ledger.anchor(checkpoint);
    }

    /** What is known of each witness. */
    List<WitnessStanding> standings() {
        return ledger.standings();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void use(List<WitnessFile.Listed> listed) {
        List<VerifierKey> witnessKeys =
                listed.stream().map(WitnessFile.Listed::key).toList();
        WitnessPolicy policy = policy(witnessKeys);
        ledger = over(
                policy,
                listed.stream()
                        .<Witness>map(one -> new HttpWitness(http, one.key(), one.prefix()))
                        .toList());
        keys.use(policy);
        log.info("Witnesses: {} of {} must co-sign", policy.required(), witnessKeys.size());
    }

    private WitnessPolicy policy(List<VerifierKey> witnessKeys) {
        if (witnessKeys.isEmpty()) {
            return WitnessPolicy.NONE;
        }
        if (witnessKeys.size() < required) {
            log.warn(
                    "{} witnesses are listed, but {} must co-sign: nothing will count as witnessed",
                    witnessKeys.size(),
                    required);
            return WitnessPolicy.NONE;
        }
        return new WitnessPolicy(required, witnessKeys);
    }

    private LocalAnchorLedger over(WitnessPolicy policy, List<Witness> witnesses) {
        return new LocalAnchorLedger(new MerkleLog(tiles), policy, witnesses, threads, clock);
    }
}
