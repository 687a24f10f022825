package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beside the day of accepting stands who accepts, whatever the label calls that one: 店长签字, 验收日期. That is certain only where the
 * label names the client's side, or accepting itself.
 */
final class SignerBesideDay {

    private static final Pattern DAY_OF_ACCEPTING =
            Pattern.compile("(?:验收|确认|核验|核定|签收|检收|签认)(?:签字)?(?:日期|时间)[ ]*(?:[:\\t]|\\()");

    private static final Pattern NAMED =
            Pattern.compile("^[ ]*(\\p{IsHan}{2,10})(?:\\([^)]{1,8}\\))?[ ]*:[ ]*(\\p{IsHan}.*)$");

    /** Who sells for the other side: a day beside that one is not the client's. */
    private static final Pattern SELLER = Pattern.compile("^[ ]*客户(?:经理|主管)");

    private SignerBesideDay() {}

    static void read(PageText text, Draft draft) {
        Optional<Candidate> day =
                draft.get(FieldNames.ACCEPTED_ON).filter(read -> read.ground() == Ground.LABEL && read.box() != null);
        Optional<Row> row = day.flatMap(read -> text.rows().stream()
                .filter(line -> isIn(line, read))
                .filter(line -> DAY_OF_ACCEPTING.matcher(line.text().plain()).find())
                .findFirst());
        Optional<Candidate> signer = draft.get(FieldNames.ACCEPTED_BY);
        if (row.isEmpty()) {
            return;
        }
        if (signer.isPresent() && !isIn(row.get(), signer.get()) && isOfSeller(row.get())) {
            draft.ground(List.of(FieldNames.ACCEPTED_ON), Ground.LOOSE_LABEL);
        }
        if (signer.isEmpty()) {
            draft.put(FieldNames.ACCEPTED_BY, named(row.get()), PersonNames::of, Ground.LOOSE_LABEL);
        } else if (signer.get().ground() == Ground.LIKE_LABEL
                && isIn(row.get(), signer.get())
                && AcceptanceGrammar.isSurelyAccepting(word(row.get(), signer.get()))) {
            draft.ground(List.of(FieldNames.ACCEPTED_BY), Ground.MARK);
        }
    }

    private static boolean isOfSeller(Row row) {
        return row.chunks().stream()
                .anyMatch(cell -> SELLER.matcher(cell.plain()).find());
    }

    /** The word before the name, in its cell or in the one before it. */
    private static String word(Row row, Candidate signer) {
        String before = row.chunks().stream()
                .filter(cell -> cell.box().x() < signer.box().x() - 1)
                .reduce((first, second) -> second)
                .map(Span::plain)
                .orElse("");
        return before.replaceAll("\\s", "").replaceFirst(":.*", "");
    }

    private static boolean isIn(Row row, Candidate read) {
        return row.page() == read.page()
                && row.box().y() <= read.box().centreY()
                && row.box().bottom() >= read.box().centreY();
    }

    /** The only one who is named in the row and did not do the work. */
    private static Optional<Span> named(Row row) {
        List<Span> names = row.chunks().stream()
                .map(cell -> {
                    Matcher named = NAMED.matcher(cell.plain());
                    boolean other = !named.matches() || AcceptanceGrammar.isWorker(named.group(1));
                    return other ? cell.sub(0, 0) : cell.sub(named.start(2), named.end(2));
                })
                .filter(name -> !name.isEmpty() && PersonNames.of(name).isPresent())
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
