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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A name to keep, with the keyed digests of itself and of the code beside it. */
    private record Name(String value, byte[] key, byte[] codeKey, Origin origin) {

        private static final Comparator<Name> IN_ORDER = Comparator.comparing(Name::key, Arrays::compareUnsigned)
                .thenComparing(Name::codeKey, Arrays::compareUnsigned);
    }

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
        Stream<String> proved =
                CODE_OF.keySet().stream().filter(name -> CODE_OF.get(name).equals(field));
        Stream<String> said = Stream.of(field).filter(name -> FieldShape.of(reading.kind(), name) == FieldShape.NAME);
        keep(document, Stream.concat(said, proved).map(name -> name(reading, name)), at);
    }

    /** What the readings of a paper prove by themselves. */
    void learn(DocumentRecord document, List<PaperReading> readings, Instant at) {
        keep(
                document,
                readings.stream().flatMap(reading -> CODE_OF.keySet().stream().map(name -> name(reading, name))),
                at);
    }

    /**
     * Keeps names in the order of their keys: the seller of one paper is the buyer of another, and two who read them at once
     * wait for each other, but not in a circle.
     */
    private void keep(DocumentRecord document, Stream<Optional<Name>> names, Instant at) {
        names.flatMap(Optional::stream)
                .sorted(Name.IN_ORDER)
                .filter(name -> known.count(document.enterpriseId(), name.key(), name.codeKey()) == 0)
                .forEach(name -> known.learn(row(document, name), at));
    }

    private Optional<Name> name(PaperReading reading, String field) {
        Optional<PaperField> name = reading.field(field)
                .filter(PaperField::certain)
                .filter(found -> !found.value().isBlank());
        Optional<String> code = codeBeside(reading, field).filter(LearnedNames::checks);
        boolean confirmed =
                name.filter(found -> found.source() == FieldSource.PERSON).isPresent();
        return name.filter(found -> confirmed || code.isPresent())
                .map(found -> new Name(
                        found.value(),
                        lookup.of("KNOWN_NAME", found.value()),
                        codeKey(code.orElse("")),
                        confirmed ? Origin.CONFIRMED : Origin.PROVED));
    }

    private KnownNameMapper.Row row(DocumentRecord document, Name name) {
        return new KnownNameMapper.Row(
                ids.next(),
                document.enterpriseId(),
                document.id(),
                name.key(),
                name.codeKey(),
                keys.encrypt(DataSubject.DOCUMENT, document.id(), name.value().getBytes(StandardCharsets.UTF_8)),
                name.origin());
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
