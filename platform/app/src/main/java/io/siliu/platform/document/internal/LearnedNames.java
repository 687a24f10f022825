package io.siliu.platform.document.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.KnownNames.Origin;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns names: those that people confirm, and those that stand for certain beside a code that checks. */
@Component
final class LearnedNames {

    /** The code that says whose name it is. */
    private static final Map<String, String> CODE_OF = Map.of(
            "sellerName", "sellerTaxId",
            "buyerName", "buyerTaxId",
            "partyA", "partyAId",
            "partyB", "partyBId",
            "name", "creditCode");

    private final KnownNameMapper known;
    private final LookupKeys lookup;
    private final PersonalData keys;
    private final IdGenerator ids;

    LearnedNames(KnownNameMapper known, LookupKeys lookup, PersonalData keys, IdGenerator ids) {
        this.known = known;
        this.lookup = lookup;
        this.keys = keys;
        this.ids = ids;
    }

    /** What a person confirmed, if it is a name, or a code that proves the name beside it. */
    void learn(DocumentRecord document, PaperReading reading, String field, Instant at) {
        if (FieldShape.of(reading.kind(), field) == FieldShape.NAME) {
            learnName(document, reading, field, at);
        }
        CODE_OF.forEach((name, code) -> {
            if (code.equals(field)) {
                learnName(document, reading, name, at);
            }
        });
    }

    /** What the readings of a paper prove by themselves. */
    void learn(DocumentRecord document, List<PaperReading> readings, Instant at) {
        for (PaperReading reading : readings) {
            CODE_OF.keySet().forEach(name -> learnName(document, reading, name, at));
        }
    }

    private void learnName(DocumentRecord document, PaperReading reading, String field, Instant at) {
        Optional<PaperField> name = reading.field(field)
                .filter(PaperField::certain)
                .filter(found -> !found.value().isBlank());
        Optional<String> code = codeBeside(reading, field).filter(LearnedNames::checks);
        boolean confirmed =
                name.filter(found -> found.source() == FieldSource.PERSON).isPresent();
        if (name.isEmpty() || !(confirmed || code.isPresent())) {
            return;
        }
        byte[] nameKey = lookup.of("KNOWN_NAME", name.get().value());
        byte[] codeKey = codeKey(code.orElse(""));
        if (known.count(document.enterpriseId(), nameKey, codeKey) > 0) {
            return;
        }
        known.learn(
                new KnownNameMapper.Row(
                        ids.next(),
                        document.enterpriseId(),
                        document.id(),
                        nameKey,
                        codeKey,
                        keys.encrypt(
                                DataSubject.DOCUMENT,
                                document.id(),
                                name.get().value().getBytes(StandardCharsets.UTF_8)),
                        confirmed ? Origin.CONFIRMED : Origin.PROVED),
                at);
    }

    byte[] codeKey(String code) {
        return lookup.of("KNOWN_NAME_CODE", code);
    }

    /** The code that stands beside a name for certain. */
    static Optional<String> codeBeside(PaperReading reading, String nameField) {
        return Optional.ofNullable(CODE_OF.get(nameField))
                .flatMap(reading::field)
                .filter(PaperField::certain)
                .map(PaperField::value);
    }

    private static boolean checks(String code) {
        return UnifiedSocialCreditCode.parse(code, InventedNumbers.ACCEPTED).isPresent();
    }
}
