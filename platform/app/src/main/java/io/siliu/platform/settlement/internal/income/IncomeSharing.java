package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.settlement.SettlementError;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a worker decides about a proof that was issued: what its readers see, and when it ends; and who looked. */
@Component
public class IncomeSharing {

    /** The revision of the entry that ends a proof; its issue is the first. */
    private static final int ENDED = 2;

    private final IncomeProofs proofs;
    private final IncomeMapper rows;
    private final PhonePeople people;
    private final PersonalData personal;
    private final LedgerEntries entries;
    private final SecureRandom random;
    private final Clock clock;

    IncomeSharing(
            IncomeProofs proofs,
            IncomeMapper rows,
            PhonePeople people,
            PersonalData personal,
            LedgerEntries entries,
            SecureRandom random,
            Clock clock) {
        this.proofs = proofs;
        this.rows = rows;
        this.people = people;
        this.personal = personal;
        this.entries = entries;
        this.random = random;
        this.clock = clock;
    }

    /**
     * One look at a proof.
     *
     * @param reader who it was, in their own words: nobody has checked them
     */
    public record Look(Instant at, String reader) {}

    /** Those at an own proof, the latest first. */
    @Transactional(readOnly = true)
    public List<Look> looks(long id) {
        IncomeProof proof = proofs.find(id);
        long worker = people.current().personId();
        return rows.looksOf(proof.id()).stream()
                .map(row -> new Look(row.lookedAt(), personal.decryptText(worker, row.reader())))
                .toList();
    }

    /**
     * What whoever opens the proof from now on does not see.
     *
     * @throws io.siliu.kernel.PlatformException {@link SettlementError#INCOME_FIELD_UNKNOWN}
     */
    @Transactional
    public void withhold(long id, Set<String> fields) {
        IncomeProof proof = proofs.find(id);
        Withheld.require(proof, fields);
        rows.withhold(proof.id(), Withheld.written(fields));
    }

    /** Ends a proof at once: its address opens no more, and the ledger says so to whoever has its file. A second time changes nothing. */
    @Transactional
    public void withdraw(long id) {
        IncomeProof proof = proofs.find(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SaltedRecord end = SaltedRecord.seal(
                CryptoSuite.SM,
                EntryKind.INCOME_PROOF.name(),
                proof.number(),
                ENDED,
                Map.of("withdrawnAt", Json.tree(now.toString())),
                random);
        long worker = people.current().personId();
        if (rows.withdraw(proof.id(), now, personal.encryptText(worker, Json.text(end))) == 1) {
            entries.append(EntryKind.INCOME_PROOF, proof.number(), ENDED, end.commitment(), Map.of());
        }
    }
}
