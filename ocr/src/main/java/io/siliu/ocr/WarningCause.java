package io.siliu.ocr;

import io.siliu.ocr.internal.SentenceForm;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a warning says, one constant a sentence. Readings that earlier versions stored, and the JSON of {@code extract},
 * carry the English sentence alone: so the sentence is the code, and is taken apart again into its constant and what was
 * seen. Whoever speaks another language words it by these two. Of several forms that fit, the first is the one.
 */
public enum WarningCause {
    PRINTED_OVER("Something else is printed over this value or beside it; look at the paper."),
    CUT_OFF_PDF("The PDF has no end mark and may be cut off; send it again, whole. Nothing read of it is certain."),
    CUT_OFF_PICTURE("The picture breaks off before its end; send it again, whole. Nothing read of it is certain."),
    NOTHING_FOUND("No field was found and no kind of paper is told; a person has to look."),
    XML_SIGNED_INSIDE("The XML inside the file carries a signature of its own, which is not checked there."),
    ATTACHMENTS_LEFT_OUT("Some attachments were left out: there are too many of them, or they unpack to too much."),
    RECKONED("What the paper reckons closes on this to the cent."),
    LIKE_LABEL("No label like this one is known; only its words say what this is."),
    CAPTION("The label stands below this value, where few labels stand."),
    SENTENCE("Only a sentence says what this is; no label does."),
    FORM("Only its form says what this is."),
    PLACE("No label says what this is; it only stands with the name of the party."),
    TITLE("Only the title of the paper says which side this belongs to."),
    LOOSE_LABEL("The label of this value may as well mean another."),
    ORDER("Nothing beside or above this value says whose it is; only the order does."),
    CLOSING("No label says that this is the sum; it only closes with the others."),
    ALONE("No label says that this is the one looked for; no other was found."),
    KIND("Neither title nor words say what paper this is; only what was read of it does."),
    CONTESTED("Its label says so; on papers that were read before such a value stood where another one stands here."),
    LEARNED("No label like this one is known; on papers that were read before such a value stood like this."),
    PAYER_NEARER("Who pays is named nearer to this account than who is paid; look whose it is."),
    BUSINESS_AND_OWNER("The slip names a business and who owns it; tell which of them is paid."),
    CALLED_OTHERWISE("No contract is known that calls a party so; only the party opposite is named by a known word."),
    SEVERAL_PARTIES("Several parties are called by such words; tell which it is."),
    DAY_OF_ONE_PARTY("One day alone stands where the parties sign; look whose it is."),
    TERM_OF_ANOTHER("The term behind the title of a contract that was concluded is left out; look whose it is."),
    OTHERS_PAID("Others are paid besides the one named."),
    SEVERAL_BATCHES("The paper names several batches; tell which it is of."),
    SEVERAL_STATES("The slip says in several ways how it stands; tell."),
    SAME_LABEL("The same label stands before several values; tell which of them counts."),
    SEVERAL_ACCEPTED("Several accepted together; tell who of them counts."),
    ACCEPTED_IN_TURN("Several accepted, one after the other; look who counts."),
    TAKEN_BACK("A later step takes the acceptance back; look whether it still holds."),
    SIGNERS_BESIDE("Several sign beside each other who may be the one who accepts; look which it is."),
    SIGNERS_BELOW("Several sign below each other on different days; tell whose day counts."),
    TWO_NUMBERS("Two numbers seem to stand in one place; look where the first of them ends."),
    TRIED_AGAIN("The payment was tried more than once, and this differs; tell which time went through."),
    SOME_FAILED("Some of the payments of this batch failed."),
    EARNED_OR_PAID("Another sum less one of the taxes alone is what was paid; tell which was earned."),
    NONE_SUMS_UP("Several rows say this and none sums them up; this is what they make together."),
    OTHER_PRICE_IN_TABLE(
            "The tables of the contract may name another price: with the tax, of more rows, or of another table."),
    SEVERAL_SUMS_IN_LETTER("The letter names several sums; tell which counts."),
    LINE_BELOW("A line without a label stands below this; look whether it belongs to it."),
    LINE_BELOW_NAME("Another line stands below this name; look whether it belongs to it."),
    ONE_OF_TWO_LINES("This looks like one line of a name that is broken over two; look at the paper."),
    NAME_OVER_LINES("This name is broken over two lines; look whether the second belongs to it."),
    NAME_ENDS_ODDLY("This name ends as no name does; look whether it goes on below."),
    FULL_LAST_LINE("The last line that was found is full and ends no sentence; look whether more follows."),
    DIGITS_BELOW("What stands right below this has no label of its own; look whether it is the end of it."),
    ENDS_WITH_DASH("The number ends with a dash; look whether more of it follows."),
    SUM_OF_A_PART("This sums up a part of a table that seems to go on behind it."),
    LARGER_UNIT("The paper counts sums in a larger unit than one yuan; look which it means."),
    WITH_A_MINUS("The sum is printed with a minus; look whether it was paid or taken back."),
    TAX_WITH_A_MINUS("A tax with a minus is withheld or given back; what is paid does not tell which."),
    COUNT_IN_SENTENCE("The quantity stands in a sentence, once or beside others."),
    DAY_SAID_ONCE("Nothing beside this day says once more that the work was accepted on it."),
    PARTY_SAID_ONCE("The letter names this party once, or as who did the work, and not as the one who accepts."),
    SUM_IN_SENTENCE("The sum stands in a sentence, in figures or in words alone."),
    PRICE_IN_TABLE("The price stands in a table alone, and nothing confirms it."),
    OF_ANOTHER_PAYMENT(
            "A sentence says this of an earlier, an expected or another payment; look whether it is of this one."),
    SOME_REFUSED("Some of the work was refused; look how much was accepted."),
    TWO_COUNTS("Two counts stand in one place; look which was accepted."),
    SEVERAL_DAYS("This is a time of several days; look which of them counts."),
    WITHOUT_TAX("This sum is without its tax."),
    TAKEN_OFF("Something is taken off the price; look what is left."),
    OTHER_COUNT_CLOSES("A label says so many; times the price, another count makes the sum."),
    TABLE_AND_CAPITALS("The rows of the table, its total and the capitals do not say the same price."),
    SHEET_OPEN("The rows and the total of this sheet do not close."),
    CHANNELS_DIFFER("{source} says {value}, {source} says {value}."),
    ATTACHMENT_APART("Attachment {value} is a paper of its own and was not read; send it as a file of its own."),
    ATTACHMENT_LEFT_OUT("Attachment {value} was left out: {value}"),
    PART_LEFT_OUT("Part {value} was left out: {value}"),
    PAGE_NOT_RECOGNISED("Page {figure} was not recognised: {value}."),
    SCANNED_PAGE_LEFT_OUT("A scanned page was left out: {value}"),
    PAGE_OF_NO_PAPER("Page {figure} belongs to no paper that was told of this file; a person has to look."),
    PAGES_OF_NO_PAPER("Pages {value} belong to no paper that was told of this file; a person has to look."),
    PART_OF_NO_PAPER(
            "A part of page {figure} is a paper by itself and of no kind that was told; a person has to look."),
    SEVERAL_ON_A_PAGE(
            "Several papers lie on page {figure} and were not told apart; what is read of it may be of any of them."),
    NAME_PROMISES("The name promises {value}, the content is {value}; it was read as what it is."),
    NOT_FOUND("No {field} was found on this {kind}."),
    NOT_PLAIN("The XML says \"{value}\", which is no plain value; nothing was taken from it."),
    SUM_OF_GOODS("No sum was read; the goods add up to {figure}."),
    UNLABELLED("No {field} is labelled; it may be any of {value}."),
    REPAIRED("Read as {value}; {value} is what stands there: its check digit holds."),
    REPAIR_PROPOSED("Read as {value}; {value} is proposed; look at the paper."),
    NO_CREDIT_CODE("{value} is no valid unified social credit code: {check}. Ask the registry."),
    NO_CARD("{value} is no valid card number: {check}"),
    NO_REGISTRATION("{value} is no valid registration number: {check}"),
    NO_RESIDENT("The resident number fails: {check}"),
    NO_TASK("{value} fails: {check}"),
    GOODS_OPEN("The goods add up to {figure}, the paper says {figure}."),
    CAPITALS_DIFFER("The words say {figure} ({value}), the figures {figure}."),
    CAPITALS_OF_NONE("The capitals say {figure}, which no sum of this slip is."),
    COLUMN_OPEN("The rows of this column add up to {figure}, which is not what the last one says."),
    INVOICE_OPEN("{figure} + {figure} is not {figure}."),
    SLIP_OPEN("{figure} − {figure} is not {figure}."),
    RATE_OPEN("{figure} of {figure} is {figure}, not {figure}."),
    RED_LETTER("A red-letter invoice over {figure}."),
    DAY_CANNOT_BE("{figure} cannot be: today is {figure}."),
    OTHER_YEAR("Number {value} names another year than the date {figure}."),
    OUT_OF_ORDER("{field} {figure} lies after {field} {figure}."),
    SAME_TWICE("{field} and {field} are both {value}."),
    NUMBER_AND_CARD("The resident number says {value}, the card {value}."),
    NOT_LIKE_A_VALUE("\"{value}\" does not look like a value of this field."),
    NOT_LIKE_A_NAME("\"{value}\" does not read like the name of a firm or a person."),
    LIKE_A_BANK("\"{value}\" reads like the name of a bank, and may be that of the account."),
    MORE_THAN_A_BANK("\"{value}\" holds more than the name of a bank."),
    NUMBER_AMONG_WORDS("\"{value}\" stands where the number is expected; look which part is the number."),
    CAPITALS_OF_SEVERAL("The contract states {value} in capitals; tell which."),
    PRICE_IN_WORDS_TOO("The contract names {figure} in the words of a price too; tell which."),
    NUMBERS_OF_CONTRACTS("The paper names the numbers of {figure} contracts; tell which is its own."),
    CONTRACT_NAMES("The contract names {value}; tell which."),
    SIGNED_BY("The signature by {value} ({format}): {sentences}"),
    SIGNED("The signature ({format}): {sentences}"),
    OUTSIDE_THE_FILE("The signature points outside the file or is damaged."),
    NO_SIGNED_DATA("The signature is no signed data."),
    NO_TOKEN("The timestamp is no token of RFC 3161."),
    NOT_FROM_BEGINNING("What was signed does not begin with the file."),
    HOLE_HOLDS_MORE("The hole in what was signed holds more than the signature."),
    VALUE_OF_UNKNOWN_FORM("The signed value has a form that is not known here."),
    DIGEST_DIFFERS("What was signed is not what stands here now: its digest differs."),
    STAMPED_DIGEST_DIFFERS("What was stamped is not what stands here now: its digest differs."),
    NOT_THE_CERTIFICATES("The signature does not belong to its certificate and these bytes."),
    CERTIFICATE_NOT_VALID("The certificate was not valid at the time that the signature claims."),
    NO_CERTIFICATE("The signature carries no certificate to check it with."),
    LIST_CHANGED("The list of what was sealed was changed afterwards."),
    SEAL_NOT_ENCODED("The seal's structure cannot be encoded again."),
    OTHER_KEY("The signature names SM2, and its certificate holds another kind of key."),
    SIGNS_NOTHING("The signature names nothing that it signs."),
    SAME_IDENTIFIER("Two elements have the same identifier: what was signed cannot be told."),
    LISTS_NO_PARTS("The signature lists no parts."),
    NO_NAMESPACE("The signature stands in no namespace of XML Signature, or one is undeclared."),
    BUREAU_NOT_PUBLIC("How the tax bureau forms the bytes that it signs is not public; ask its own check."),
    BYTES_ADDED("After signing, {figure} bytes were added."),
    FORM_NOT_CHECKED("The form {value} is not checked here."),
    PART_MISSING("The part {value} or its signed value is missing or damaged."),
    NOT_TO_BE_CHECKED("The signature cannot be checked: {value}."),
    DIGEST_NOT_KNOWN("The digest {value} is not one known here."),
    TRANSFORM_NOT_KNOWN("The transform {value} is not one known here."),
    SIGNED_PART_MISSING("The signed part \"{value}\" is missing."),
    DIGEST_OF_ALL_DIFFERS("What was signed was changed: the digest of \"\" differs."),
    DIGEST_OF_PART_DIFFERS("What was signed was changed: the digest of \"{value}\" differs."),
    ONLY_THESE_PARTS("Only these parts were signed: {value}."),
    PARTS_CHANGED("Changed after signing: {value}."),
    PARTS_NOT_SIGNED("Not signed: {value}.");

    /** What a place holds, by which whoever speaks another language puts it into words. */
    public enum Place {
        /** What stands on the paper, or a part of a file. */
        VALUE(".*"),
        /** A sum, a count or a day. */
        FIGURE("\\S+"),
        /** The name of a field. */
        FIELD("[A-Za-z]+"),
        /** A channel. */
        SOURCE("[A-Z_]+"),
        /** The kind of a paper. */
        KIND("[A-Z_]+"),
        /** What a check of a number came to. */
        CHECK("[A-Z_]+"),
        /** How a signature is made. */
        FORMAT("[A-Z_]+"),
        /** One or more sentences. */
        SENTENCES(".*");

        private final String form;

        Place(String form) {
            this.form = form;
        }

        /** A pattern of what can stand there. */
        public String form() {
            return form;
        }
    }

    /** Longer ones are none of ours. */
    private static final int LONGEST = 4_000;

    /** What leaves open to which of two parties a value belongs. */
    private static final Set<WarningCause> WHOSE = EnumSet.of(
            PLACE, TITLE, ORDER, PAYER_NEARER, BUSINESS_AND_OWNER, CALLED_OTHERWISE, SEVERAL_PARTIES, SAME_TWICE);

    /** What is said of one field and takes the certainty from others with it. */
    private static final Map<WarningCause, List<String>> TOGETHER = Map.of(
            INVOICE_OPEN, List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT),
            SLIP_OPEN, List.of(FieldNames.NET_AMOUNT, FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT),
            OTHER_YEAR, List.of(FieldNames.INVOICE_NUMBER, FieldNames.ISSUE_DATE));

    private final SentenceForm form;

    WarningCause(String sentence) {
        this.form = new SentenceForm(sentence);
    }

    /** What stands in its places, in the order of the sentence. */
    public List<Place> places() {
        return form.places();
    }

    /** Whether a person has to say whose a value is, rather than what it is. */
    public boolean leavesOpenWhose() {
        return WHOSE.contains(this);
    }

    /** What was told before by its name; empty for a name that is gone, or a sentence that has other places now. */
    public static Optional<Told> named(String name, List<String> seen) {
        return Arrays.stream(values())
                .filter(cause -> cause.name().equals(name) && cause.places().size() == seen.size())
                .findFirst()
                .map(cause -> new Told(cause, seen));
    }

    /** The sentence taken apart; empty for one that stands in no version's table. */
    public static Optional<Told> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (WarningCause cause : values()) {
            Optional<List<String>> seen = cause.form.seenIn(text);
            if (seen.isPresent()) {
                return Optional.of(new Told(cause, seen.get()));
            }
        }
        return Optional.empty();
    }

    /** Sentences that follow each other, each taken apart; empty where one of them stands in no table. */
    public static List<Told> each(String text) {
        return text.length() > LONGEST ? List.of() : SentencesInTurn.of(text);
    }

    /**
     * A sentence that was taken apart.
     *
     * @param seen what stands in the places of its form
     */
    public record Told(WarningCause cause, List<String> seen) {

        public Told {
            seen = List.copyOf(seen);
        }

        /** The English sentence. */
        public String text() {
            return cause.form.saying(seen);
        }

        /** The fields that it speaks of, or takes the certainty from, besides the one that it is said of. */
        public List<String> fields() {
            List<Place> places = cause.places();
            List<String> named = IntStream.range(0, seen.size())
                    .filter(at -> places.get(at) == Place.FIELD)
                    .mapToObj(seen::get)
                    .toList();
            return named.isEmpty() ? TOGETHER.getOrDefault(cause, List.of()) : named;
        }

        /** The same without what stands on the paper. */
        public Told hiding(String instead) {
            List<Place> places = cause.places();
            return new Told(
                    cause,
                    IntStream.range(0, seen.size())
                            .mapToObj(at -> places.get(at) == Place.VALUE || places.get(at) == Place.FIGURE
                                    ? instead
                                    : seen.get(at))
                            .toList());
        }
    }
}
