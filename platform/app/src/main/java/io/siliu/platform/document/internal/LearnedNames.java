package io.siliu.platform.document.internal;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.KnownNames.Origin;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.internal.LearningNames.Candidate;
import java.time.Instant;
import java.util.ArrayList;
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

    private final LearningNames learning;

    LearnedNames(LearningNames learning) {
        this.learning = learning;
    }

    /** What a person confirmed, if it is a name, or a code that proves the name beside it. */
    void learn(DocumentRecord document, PaperReading reading, String field, Instant at) {
        learning.learn(
                taughtBy(reading, field)
                        .flatMap(name -> candidate(document.enterpriseId(), document.id(), reading, name).stream())
                        .toList(),
                at);
    }

    /** What a value taught that no longer stands, or stands otherwise: nobody is to be proposed a name that was taken back. */
    void forget(DocumentRecord document, PaperReading reading, String field) {
        taughtBy(reading, field)
                .flatMap(name -> reading.value(name).stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .forEach(name -> learning.forget(document.id(), name));
    }

    /** The names that a value teaches: itself, if it is one, and those beside which it is the code. */
    private static Stream<String> taughtBy(PaperReading reading, String field) {
        Stream<String> proved =
                CODE_OF.keySet().stream().filter(name -> CODE_OF.get(name).equals(field));
        Stream<String> said = Stream.of(field).filter(name -> FieldShape.of(reading.kind(), name) == FieldShape.NAME);
        return Stream.concat(said, proved);
    }

    /** What the readings of papers prove by themselves. */
    void learn(List<ReadDocument> documents, Instant at) {
        List<Candidate> candidates = new ArrayList<>();
        for (ReadDocument document : documents) {
            for (PaperReading reading : document.readings()) {
                CODE_OF.keySet()
                        .forEach(name -> candidate(document.enterpriseId(), document.id(), reading, name)
                                .ifPresent(candidates::add));
            }
        }
        learning.learn(candidates, at);
    }

    private static Optional<Candidate> candidate(
            long enterpriseId, long documentId, PaperReading reading, String field) {
        Optional<PaperField> name = reading.field(field)
                .filter(PaperField::certain)
                .filter(found -> !found.value().isBlank())
                // What counts only because people took a file that is in doubt proves nothing of other papers.
                .filter(found -> found.despite().isEmpty());
        Optional<String> code = codeBeside(reading, field).filter(LearnedNames::checks);
        boolean confirmed =
                name.filter(found -> found.source() == FieldSource.PERSON).isPresent();
        return name.filter(found -> confirmed || code.isPresent())
                .map(found -> new Candidate(
                        new Candidate.Name(enterpriseId, found.value(), code.orElse("")),
                        confirmed ? Origin.CONFIRMED : Origin.PROVED,
                        documentId));
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
