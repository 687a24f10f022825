package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bank that writes to its customer names one side by whom it writes to: 致：…, whose account was debited or credited. Which of
 * the two, only a sentence or the title says.
 */
final class Addressee {

    private static final int HEAD = 6;

    private static final Pattern ADDRESSED =
            Pattern.compile("^[ ]*(?:致|尊敬的|To|TO)[ ]*:?[ ]*(\\p{IsHan}[^:,;。]{2,40}?)[ ]*[:,]?[ ]*$");

    /** Whose name alone stands above the letter. */
    private static final Pattern ABOVE = Pattern.compile("^[ ]*(\\p{IsHan}[^:,;。\\t]{3,40})[ ]*:[ ]*$");

    /** What leaves the account of the one written to. */
    private static final Pattern PAYS = Pattern.compile(
            "(?:自|从|由|在)?(?:贵|您|你)[^。;]{0,14}账[户号]?[^。;]{0,8}(?:支付|付出|扣|划出|划付|转出|借记)|(?:借记|扣账|扣款|付款|出账|支出)(?:通知|回单|凭证)");

    private static final Pattern ACCOUNT = Pattern.compile(
            "[贵您你][^。;,\\d]{0,14}?(?:账[户号]|卡)[^。;,\\d]{0,6}(\\d[\\d-]{6,26}\\d|\\d{4,20}\\*{2,12}\\d{1,4})(?![\\d*])");

    /** A letter of a sentence that tells of nothing that is paid to somebody else. */
    private static final String PAYING_NOTHING = "(?:(?!支付|转账|汇款|付出|扣款|划出|划付|转出|汇出|借记|向)[^。;])";

    /** What comes into it. */
    private static final Pattern IS_PAID =
            Pattern.compile("(?:入|至|到|往|贷记)(?:贵|您|你)[^。;]{0,14}账[户号]?|(?:贵|您|你)[^。;]{0,14}账[户号]?" + PAYING_NOTHING
                    + "{0,80}?(?:收到|入账|到账|转入|贷记)|(?:贷记|入账|收款|到账|来账)(?:通知|回单|凭证)");

    private Addressee() {}

    static void read(PageText text, Draft draft) {
        boolean pays = PAYS.matcher(Classifier.compact(text.rows())).find();
        boolean isPaid = IS_PAID.matcher(Classifier.compact(text.rows())).find();
        if (pays == isPaid) {
            return;
        }
        String field = pays ? FieldNames.PAYER_NAME : FieldNames.PAYEE_NAME;
        if (draft.get(field).isEmpty()) {
            draft.put(field, name(text), ReceiptValues::name, Ground.SENTENCE);
        }
        String account = pays ? FieldNames.PAYER_ACCOUNT : FieldNames.PAYEE_ACCOUNT;
        if (draft.get(account).isEmpty()) {
            draft.put(account, account(text), ReceiptValues::account, Ground.TITLE);
        }
    }

    private static Optional<Span> name(PageText text) {
        return text.rows().stream()
                .limit(HEAD)
                .filter(row -> row.chunks().size() == 1)
                .flatMap(row -> addressed(row.text().span(0, row.text().plain().length())))
                .filter(name -> NameShape.isOne(name.plain()))
                .findFirst();
    }

    private static Stream<Span> addressed(Span line) {
        Matcher matcher = ADDRESSED.matcher(line.plain());
        if (matcher.matches()) {
            return Stream.of(line.sub(matcher.start(1), matcher.end(1)));
        }
        Matcher above = ABOVE.matcher(line.plain());
        return above.matches() && NameShape.isFirm(above.group(1))
                ? Stream.of(line.sub(above.start(1), above.end(1)))
                : Stream.empty();
    }

    /** The account of whom the bank writes to, in the sentence that tells what was done with it. */
    private static Optional<Span> account(PageText text) {
        return Prose.of(text).findAll(ACCOUNT).map(place -> place.span(1)).findFirst();
    }
}
