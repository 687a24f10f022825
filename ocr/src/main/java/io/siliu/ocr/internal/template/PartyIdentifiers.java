package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The identifiers of the parties: what is labelled as one, and what a check digit proves to be one whatever it is labelled.
 * Each is the party's whose head stands nearest before it; side by side, the party's of its column.
 */
final class PartyIdentifiers {

    private static final String B = "[ \\t]*";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![0-9A-Za-z-])((?=[0-9A-Za-z]*\\d{6})(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{17,18}|[0-9A-Za-z]{20}))(?![0-9A-Za-z-])");

    /** A cell that is such a label and nothing else. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<=[\\n\\t]|^)[ ]*(" + ContractWords.any(ContractWords.IDENTIFIERS) + ")[ ]*(?=[\\n\\t]|$)");

    /** No contract has more numbers or labels of them; a hostile paper does. */
    private static final int MOST = 300;

    private static final Pattern COMPANY = Pattern.compile("公司|集团|[局院校]$|大学");

    private static final Pattern LABEL = Pattern.compile("(?:" + ContractWords.any(ContractWords.IDENTIFIERS)
            + ")(?:[/或]\\p{IsHan}{2,12})?(?:\\([^)]{0,16}\\))?" + B + "[:为是]?" + B + "$");
    private static final Pattern ROW_LABEL =
            Pattern.compile("^" + B + "(?:" + ContractWords.any(ContractWords.IDENTIFIERS) + ")");

    /** What numbers something else, though its digits may happen to check. */
    private static final Pattern OTHER_LABEL =
            Pattern.compile("(?:账" + B + "号|帐" + B + "号|账户|卡" + B + "号|编" + B + "号|流水号|单号|电话|手机)[^0-9A-Za-z\\n]{0,6}$");

    private static final Pattern BEHIND_A_FIRM =
            Pattern.compile("(?<=^|[\\t:,。;])[ ]*(?:[我本]方|致:)?([\\p{IsHan}()]{4,40})\\((?:"
                    + ContractWords.any(ContractWords.IDENTIFIERS) + ")[ ]*[:为]?[ ]*$");

    private final TextRun flow;
    private final List<PartyHead> heads;
    private final ActingPersons acting;
    private final SideBySide beside;
    private final TallCells tall;
    private final WhoseLabel whose;
    private final BrokenNumbers broken;
    private final List<Span> alone;

    PartyIdentifiers(TextRun flow, List<PartyHead> heads) {
        this.flow = flow;
        this.heads = heads;
        this.acting = new ActingPersons(flow, heads);
        this.beside = new SideBySide(flow, heads);
        this.tall = new TallCells(flow, heads);
        this.whose = new WhoseLabel(flow);
        this.broken = new BrokenNumbers(flow);
        this.alone = flow.findAll(ALONE).stream().limit(MOST).toList();
    }

    void read(Draft draft) {
        List<Span> tokens = flow.findAll(TOKEN).stream()
                .limit(MOST)
                .filter(token -> isIdentifier(token) && !broken.goesOn(token))
                .filter(token -> whose.side(token).isPresent() || !acting.has(token))
                .toList();
        tokens.forEach(token -> owner(token)
                .flatMap(PartyIdentifiers::field)
                .filter(field -> !isOfAPerson(token, field, draft) && !isOfAnother(token, field, draft))
                .ifPresent(field -> put(token, field, Ground.LABEL, draft)));
        broken.all()
                .forEach(number -> owner(number.first())
                        .flatMap(PartyIdentifiers::field)
                        .ifPresent(field -> draft.put(Candidate.at(number.first(), field, number.whole())
                                .withValue(number.whole(), number.first().confidence()))));
        tokens.forEach(token -> owner(token)
                .flatMap(PartyIdentifiers::field)
                .filter(field -> !isOfAPerson(token, field, draft) || !isCompany(field, draft))
                .filter(field -> !isOfAnother(token, field, draft))
                .ifPresent(field -> put(token, field, Ground.LOOSE_LABEL, draft)));
        unnamed(draft);
    }

    /** A number is no surer than the name of who has it. */
    private static void unnamed(Draft draft) {
        Stream.of(FieldNames.PARTY_A_ID, FieldNames.PARTY_B_ID)
                .filter(field -> draft.get(name(field))
                        .filter(party -> party.ground().isEnough())
                        .isEmpty())
                .forEach(field -> draft.ground(List.of(field), Ground.ORDER));
    }

    private static String name(String field) {
        return field.equals(FieldNames.PARTY_A_ID) ? FieldNames.PARTY_A : FieldNames.PARTY_B;
    }

    /** A company is none of the businesses that may sign with the number of their owner. */
    private static boolean isCompany(String field, Draft draft) {
        return draft.get(name(field))
                .filter(party -> COMPANY.matcher(party.value()).find())
                .isPresent();
    }

    private static void put(Span token, String field, Ground ground, Draft draft) {
        draft.put(Candidate.at(token, field, Values.identifier(token.raw())).on(ground));
    }

    /** Whether a number is that of somebody behind the party: a firm has none that people have. */
    private boolean isOfAPerson(Span token, String field, Draft draft) {
        boolean firm = draft.get(name(field))
                .filter(party -> NameShape.isFirm(party.value()))
                .isPresent();
        return firm && ActingPersons.OF_A_PERSON.matcher(token.plain()).matches();
    }

    /** Whether a number stands in brackets behind the name of a firm that is not the party's. */
    private boolean isOfAnother(Span token, String field, Draft draft) {
        Matcher named = BEHIND_A_FIRM.matcher(before(token));
        String firm = named.find() ? named.group(1) : "";
        return NameShape.isFirm(firm)
                && draft.get(name(field))
                        .map(party -> Plain.of(party.value()).replaceAll("\\s", ""))
                        .filter(party -> !party.contains(firm) && !firm.contains(party))
                        .isPresent();
    }

    private String before(Span token) {
        return flow.plain().substring(lineStart(token), token.from());
    }

    private int lineStart(Span token) {
        return flow.plain().lastIndexOf('\n', token.from()) + 1;
    }

    private boolean isIdentifier(Span token) {
        String before = before(token);
        boolean labelled =
                LABEL.matcher(before).find() || ROW_LABEL.matcher(before).find() && before.endsWith("\t");
        if (labelled || whose.side(token).isPresent() || isBelowLabel(token)) {
            return true;
        }
        return !OTHER_LABEL.matcher(before).find()
                && UnifiedSocialCreditCode.check(Values.identifier(token.raw()), InventedNumbers.ACCEPTED)
                        .isValid();
    }

    /** Labels may head columns: the number stands right below one. */
    private boolean isBelowLabel(Span token) {
        return alone.stream().anyMatch(label -> WhoseLabel.isRightAbove(label, token));
    }

    /** A cell that begins with the word for a party is that party's; otherwise the head nearest before it decides. */
    private Optional<Side> owner(Span token) {
        Optional<Side> said = whose.side(token);
        if (said.isPresent()) {
            return said;
        }
        Span cell = cell(token);
        Optional<Side> named = heads.stream()
                .filter(head ->
                        head.place().from() >= cell.from() && head.place().to() <= token.from())
                .map(PartyHead::side)
                .reduce((first, nearer) -> nearer);
        return named.or(() -> beside.over(cell).map(PartyHead::side))
                .or(() -> heads.stream()
                        .filter(head -> head.place().page() == token.page()
                                && (head.place().from() < token.from() || tall.mark(head, cell)))
                        .min(Comparator.comparingDouble(head -> distance(head.place(), cell)))
                        .map(PartyHead::side));
    }

    /** The identifier with the label in its own cell. */
    private Span cell(Span token) {
        int tab = flow.plain().lastIndexOf('\t', token.from()) + 1;
        return flow.span(Math.max(tab, lineStart(token)), token.to());
    }

    private static Optional<String> field(Side side) {
        return switch (side) {
            case FIRST -> Optional.of(FieldNames.PARTY_A_ID);
            case SECOND -> Optional.of(FieldNames.PARTY_B_ID);
            case THIRD -> Optional.empty();
        };
    }

    static double distance(Span head, Span place) {
        double down = Math.abs(place.box().y() - head.box().y());
        double aside = Math.abs(place.box().x() - head.box().x());
        return down + aside / 4;
    }
}
