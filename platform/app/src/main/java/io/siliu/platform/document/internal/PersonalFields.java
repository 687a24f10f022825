package io.siliu.platform.document.internal;

import io.siliu.kernel.Mask;
import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FieldAlternative;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FileVerdict;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperLine;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperSignature;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which fields of a paper may point at a person, and how they are shown to those who may not see personal data. */
final class PersonalFields {

    private static final String HIDDEN = "***";

    private static final String SIGNATURE = "SIGNATURE_";

    /** The greatest reach of the name: one that holds brackets itself is not taken for its end. */
    private static final Pattern NAMED =
            Pattern.compile("(The signature)(?: by .*)?( \\([A-Z_]+\\): .*)", Pattern.DOTALL);

    private static final UnaryOperator<String> HIDE = value -> HIDDEN;

    private static final Map<String, UnaryOperator<String>> MASKS = Map.ofEntries(
            Map.entry("name", Mask::party),
            Map.entry("operator", Mask::person),
            Map.entry("partyA", Mask::party),
            Map.entry("partyB", Mask::party),
            Map.entry("partyAId", PersonalFields::number),
            Map.entry("partyBId", PersonalFields::number),
            Map.entry("payerName", Mask::party),
            Map.entry("payeeName", Mask::party),
            Map.entry("payerAccount", Mask::account),
            Map.entry("payeeAccount", Mask::account),
            Map.entry("sellerName", Mask::party),
            Map.entry("sellerTaxId", PersonalFields::number),
            Map.entry("buyerName", Mask::party),
            Map.entry("buyerTaxId", PersonalFields::number),
            Map.entry("acceptedBy", Mask::person),
            Map.entry("idNumber", PersonalFields::ends),
            Map.entry("address", HIDE),
            Map.entry("birthDate", HIDE),
            Map.entry("nation", HIDE),
            Map.entry("sex", HIDE));

    /** Fields that name people or organisations. */
    static final Set<String> NAMES = Set.of(
            "name", "operator", "partyA", "partyB", "payerName", "payeeName", "sellerName", "buyerName", "acceptedBy");

    /** A resident number of which some digits were taken for letters, or which lost or won one; no credit code is. */
    private static final Pattern MISREAD = Pattern.compile("[0-9OoQDIilZSBXx*]{16,19}");

    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_END = 4;

    private PersonalFields() {}

    private static String number(String value) {
        return MISREAD.matcher(value).matches() ? ends(value) : Mask.code(value);
    }

    /** As much as {@link Mask#code} shows of a number, whatever it was read as. */
    private static String ends(String value) {
        return value.length() <= SHOWN_HEAD + SHOWN_END
                ? HIDDEN
                : value.substring(0, SHOWN_HEAD) + "***********" + value.substring(value.length() - SHOWN_END);
    }

    static PaperReading masked(PaperReading reading) {
        List<String> people = FreeText.people(reading);
        return new PaperReading(
                reading.part(),
                reading.kind(),
                reading.fields().stream().map(field -> masked(field, people)).toList(),
                reading.lines().stream().map(line -> masked(line, people)).toList(),
                reading.warnings().stream()
                        .map(warning -> masked(warning, reading))
                        .toList(),
                reading.signatures() == null
                        ? null
                        : reading.signatures().stream()
                                .map(PersonalFields::masked)
                                .toList(),
                reading.toldKind() == null ? null : reading.toldKind().withReason(HIDDEN),
                reading.pages(),
                reading.turns(),
                reading.verdict() == null ? null : masked(reading.verdict()),
                reading.inCapitals(),
                reading.codeRead());
    }

    /** Why somebody takes a paper may name who vouches for it. */
    private static FileVerdict masked(FileVerdict verdict) {
        return verdict.withReasons(
                verdict.reasons().stream().map(reason -> HIDDEN).toList());
    }

    /** A warning tells values in full, of its own field and of others: where one of them is masked, its words are too. */
    private static PaperWarning masked(PaperWarning warning, PaperReading reading) {
        if (warning.code().startsWith(SIGNATURE)) {
            return saying(warning, withoutSigner(warning.text()));
        }
        boolean personal = MASKS.containsKey(warning.field())
                || reading.fields().stream().anyMatch(field -> tells(warning.text(), field));
        return personal
                ? saying(warning, OcrTypes.withoutValues(warning, HIDDEN).orElse(HIDDEN))
                : warning;
    }

    private static PaperWarning saying(PaperWarning warning, String text) {
        return warning.cause() == null
                ? new PaperWarning(warning.code(), warning.field(), text)
                : OcrTypes.warning(warning.code(), warning.field(), text);
    }

    /** A warning about a signature names the subject of its certificate in full; the row of the signature names it masked. */
    private static String withoutSigner(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named.group(1) + named.group(2) : HIDDEN;
    }

    private static boolean tells(String text, PaperField field) {
        return pointsAtAPerson(field.name(), field.value()) && !field.value().isEmpty() && text.contains(field.value());
    }

    /** A person may have signed, and made the certificate too. */
    private static PaperSignature masked(PaperSignature signature) {
        String issuer = SignerName.of(signature.issuer());
        return signature.withNames(
                Mask.party(signature.signer()), Mask.isOrganisation(issuer) ? signature.issuer() : Mask.party(issuer));
    }

    private static PaperLine masked(PaperLine line, List<String> people) {
        return new PaperLine(
                FreeText.masked(line.item(), people),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                line.taxRate(),
                line.taxAmount());
    }

    static PaperField masked(PaperField field) {
        return masked(field, List.of());
    }

    /** A value that the mask leaves as it is, such as a company's name, is not personal and keeps its quotation. */
    static PaperField masked(PaperField field, List<String> people) {
        String shown = shown(field.name(), field.value(), people);
        if (shown.equals(field.value())) {
            return withMaskedPast(field, field.value(), field.box(), field.quoteText(), people);
        }
        return withMaskedPast(field, shown, null, field.quoteText() == null ? null : shown, people);
    }

    /** What was read before a person looked is masked like the value itself. */
    private static PaperField withMaskedPast(
            PaperField field, String value, FieldBox box, String quote, List<String> people) {
        Confirmation confirmed = field.confirmed();
        PaperField past = confirmed == null ? null : confirmed.read();
        return new PaperField(
                field.name(),
                value,
                field.confidence(),
                field.certain(),
                field.source(),
                field.page(),
                box,
                field.quotePath(),
                quote,
                field.alternatives().stream()
                        .map(other -> new FieldAlternative(
                                shown(field.name(), other.value(), people), other.source(), other.confidence()))
                        .toList(),
                past == null ? confirmed : confirmed.withRead(masked(past, people)));
    }

    /** The field with its place, whose quotation says no more than the masked value. */
    static PaperField quoteMasked(PaperField field, List<String> people) {
        return field.quoteText() == null
                ? field
                : withMaskedPast(
                        field,
                        shown(field.name(), field.value(), people),
                        field.box(),
                        masked(field, people).quoteText(),
                        people);
    }

    static String shown(String name, String value) {
        return shown(name, value, List.of());
    }

    private static String shown(String name, String value, List<String> people) {
        if (FreeText.FIELDS.contains(name)) {
            return FreeText.masked(value, people);
        }
        UnaryOperator<String> mask = MASKS.get(name);
        return mask == null || value.isEmpty() ? value : mask.apply(value);
    }

    /** Whether this field of a paper points at a person, whom another field of it may name. */
    static boolean pointsAtAPerson(PaperField field, List<String> people) {
        return field.value().isEmpty()
                ? MASKS.containsKey(field.name())
                : !shown(field.name(), field.value(), people).equals(field.value());
    }

    /** Whether the value of this field points at a person, as far as it was read; one that was not read may. */
    static boolean pointsAtAPerson(String name, String value) {
        return value.isEmpty() ? MASKS.containsKey(name) : !shown(name, value).equals(value);
    }
}
