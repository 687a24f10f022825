package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.LedgerError;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.anchoring.SharedProofs;
import io.siliu.platform.settlement.SettlementError;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a worker's proof of income to whoever holds its address, while it stands. */
@Component
class SharedIncome implements SharedProofs {

    /** A bound, not a price: beyond it somebody plays with the address. */
    private static final int MOST_LOOKS = 200;

    private static final int SHORTEST_READER = 2;

    private final IncomeMapper proofs;
    private final LookupKeys keys;
    private final PersonalData personal;
    private final LedgerProofs files;
    private final IdGenerator ids;
    private final Clock clock;

    SharedIncome(
            IncomeMapper proofs,
            LookupKeys keys,
            PersonalData personal,
            LedgerProofs files,
            IdGenerator ids,
            Clock clock) {
        this.proofs = proofs;
        this.keys = keys;
        this.personal = personal;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(String token) {
        standing(token);
    }

    @Override
    @Transactional
    public Opened open(String token, String reader) {
        IncomeMapper.Row row = standing(token);
        String named = reader.strip();
        if (named.length() < SHORTEST_READER
                || named.length() > LONGEST_READER
                || named.chars().anyMatch(Character::isISOControl)) {
            throw new PlatformException(
                    LedgerError.SHARED_READER,
                    "reader",
                    "Say who you are, in " + SHORTEST_READER + " to " + LONGEST_READER + " characters.");
        }
        SaltedRecord record =
                Json.MAPPER.readValue(personal.decryptText(row.workerId(), row.sealed()), SaltedRecord.class);
        byte[] file = files.proofFileOf(Withheld.without(record, Withheld.read(row.withheld())))
                .orElseThrow(() -> new PlatformException(
                        SettlementError.INCOME_NOT_READY,
                        "Not enough witnesses have co-signed yet. Ask again in a moment."));
        proofs.look(new IncomeMapper.LookRow(
                ids.next(),
                row.id(),
                row.workerId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                personal.encryptText(row.workerId(), named)));
        return new Opened(IncomeProofs.number(row.id()) + ".proof.json", file);
    }

    private IncomeMapper.Row standing(String token) {
        IncomeMapper.Row row =
                proofs.shared(new ShareToken(token).key(keys)).orElseThrow(() -> Access.notFound("proof"));
        if (personal.left(Set.of(row.workerId())).contains(row.workerId())) {
            throw Access.notFound("proof");
        }
        if (row.withdrawnAt() != null) {
            throw new PlatformException(
                    LedgerError.SHARED_PROOF_WITHDRAWN, "Its owner has ended this proof. Ask for a new one.");
        }
        if (ChinaTime.today(clock).isAfter(row.validUntil())) {
            throw new PlatformException(
                    LedgerError.SHARED_PROOF_EXPIRED, "This proof could be opened until " + row.validUntil() + ".");
        }
        if (proofs.looks(row.id()) >= MOST_LOOKS) {
            throw new PlatformException(
                    LedgerError.SHARED_PROOF_WORN, "This proof was opened very often. Ask for a new one.");
        }
        return row;
    }
}
