package io.siliu.platform.contract.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the text of a signed agreement with what was committed to the ledger when it was signed. */
@Component
final class AnchoredText {

    private final ContractingMapper mapper;
    private final PersonalData personal;
    private final LedgerStatus ledger;

    AnchoredText(ContractingMapper mapper, PersonalData personal, LedgerStatus ledger) {
        this.mapper = mapper;
        this.personal = personal;
        this.ledger = ledger;
    }

    /** Whether it is the same; empty where nothing was committed, as of what was signed before that was done. */
    Optional<Boolean> isUnchanged(ContractingRow row) {
        return mapper.sealed(row.id())
                .map(closed -> Json.MAPPER.readValue(personal.decryptText(row.workerId(), closed), SaltedRecord.class))
                .map(record -> isCommitted(row, record) && says(record, SigningEvidence.TEXT, digest(row)));
    }

    private boolean isCommitted(ContractingRow row, SaltedRecord record) {
        return ledger.commitmentOf(EntryKind.AGREEMENT, row.number(), 1)
                .filter(record.commitment()::equals)
                .isPresent();
    }

    private static boolean says(SaltedRecord record, String field, String value) {
        return Optional.ofNullable(record.fields().get(field))
                .filter(salted -> value.equals(salted.value().asString("")))
                .isPresent();
    }

    /** Of what is kept; {@link Wording#digest} of it, as long as nobody changed it. */
    private String digest(ContractingRow row) {
        byte[] content =
                personal.decrypt(row.workerId(), mapper.content(row.id()).orElseThrow());
        return HexFormat.of().formatHex(CryptoSuite.SM.digest(content).bytes());
    }
}
