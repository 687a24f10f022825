package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Draft.Reading;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.learned.LearnedFields;
import java.util.Map;
import java.util.Optional;

/** What papers read before teach of a paper whose labels are not known: a value that no label told is filled in, and doubted. */
final class LearnedValues {

    /** So likely is a value that is better shown to a person than none. */
    private static final double WORTH_SHOWING = 0.05;

    /** So likely is a value that speaks for the paper being of its kind. */
    private static final double WORTH_COUNTING = 0.15;

    private static final Map<String, Reading> READINGS = Map.ofEntries(
            Map.entry(FieldNames.RECEIPT_NUMBER, LabelledValues::number),
            Map.entry(FieldNames.TRANSACTION_TIME, LabelledValues::dateTime),
            Map.entry(FieldNames.PAYER_NAME, ReceiptValues::name),
            Map.entry(FieldNames.PAYER_ACCOUNT, ReceiptValues::account),
            Map.entry(FieldNames.PAYER_BANK, ReceiptValues::name),
            Map.entry(FieldNames.PAYEE_NAME, ReceiptValues::name),
            Map.entry(FieldNames.PAYEE_ACCOUNT, ReceiptValues::account),
            Map.entry(FieldNames.PAYEE_BANK, ReceiptValues::name),
            Map.entry(FieldNames.AMOUNT, LabelledValues::money),
            Map.entry(FieldNames.PURPOSE, LabelledValues::text),
            Map.entry(FieldNames.BATCH_NUMBER, LabelledValues::number),
            Map.entry(FieldNames.GROSS_AMOUNT, LabelledValues::money),
            Map.entry(FieldNames.TAX_AMOUNT, LabelledValues::money),
            Map.entry(FieldNames.NET_AMOUNT, LabelledValues::money),
            Map.entry(FieldNames.PAID_AT, LabelledValues::dateTime),
            Map.entry(FieldNames.STATUS, LabelledValues::state),
            Map.entry(FieldNames.ACCEPTED_BY, ReceiptValues::name),
            Map.entry(FieldNames.ACCEPTED_ON, LabelledValues::date),
            Map.entry(FieldNames.QUANTITY, LabelledValues::quantity),
            Map.entry(FieldNames.CONTRACT_NUMBER, LabelledValues::identifier),
            Map.entry(FieldNames.PARTY_A, ReceiptValues::name),
            Map.entry(FieldNames.PARTY_B, ReceiptValues::name),
            Map.entry(FieldNames.PARTY_B_ID, LabelledValues::identifier),
            Map.entry(FieldNames.VALID_FROM, LabelledValues::date),
            Map.entry(FieldNames.VALID_TO, LabelledValues::date),
            Map.entry(FieldNames.SIGNED_ON, LabelledValues::date));

    private LearnedValues() {}

    /** What labels told, doubted where papers read before speak against it, and the rest filled in. */
    static Draft beside(PageText text, Draft draft) {
        LearnedFields learned = LearnedFields.of(text, draft.kind());
        return completed(learned, LearnedDoubts.raised(learned::of, draft), WORTH_SHOWING);
    }

    /** The draft itself with those values that speak for its kind. */
    static Draft supported(PageText text, Draft draft) {
        return completed(LearnedFields.of(text, draft.kind()), draft, WORTH_COUNTING);
    }

    private static Draft completed(LearnedFields learned, Draft draft, double likely) {
        learned.likeliest(name -> draft.get(name).isEmpty(), likely)
                .forEach(guess -> value(guess)
                        .map(value ->
                                Candidate.at(guess.span(), guess.field(), value).on(Ground.LEARNED))
                        .ifPresent(draft::put));
        return draft;
    }

    /** What stands there, as a value of the field; empty where it cannot be one. */
    static Optional<String> value(LearnedFields.Guess guess) {
        return READINGS.get(guess.field()).of(guess.span());
    }
}
