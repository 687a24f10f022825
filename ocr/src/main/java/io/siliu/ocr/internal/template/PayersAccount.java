package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account whose label does not say whose it is, nearer to the one who pays than to the one who is paid: it may be either's, and a
 * person has to tell.
 */
final class PayersAccount {

    /** Labels of accounts that do not say whose they are, right before an account. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{IsHan}])(?:银行)?(?:账号|帐号|账户|帐户|卡号)(?:号码?)?[ ]*(?:\\([^()]{1,10}\\))?[ :\\t]*$");

    /** The label of who pays, before a name or alone in a cell. */
    private static final Pattern PAYER = Pattern.compile(
            "(?:付款|出款|扣款|汇款|代付|代发|打款|支付|发放|用工|付|委托|甲方|平台)(?:人|方|单位|企业|公司|户|机构)?(?:名称|户名|全称|信息)?(?::.*|$)");

    /** What is said of the payment itself begins as the label of who pays does. */
    private static final Pattern OF_THE_PAYMENT = Pattern.compile("(?:付款|出款|扣款|汇款|代付|代发|打款|支付|发放|用工)(?::.*|$)");

    private static final Pattern LABEL = Pattern.compile("^([\\p{IsHan}]{2,8}?)(?:\\([^()]{1,12}\\))?(?::.*|$)");

    /** So many rows above an account may the side be named whose it is. */
    private static final int ROWS = 6;

    private final PageText text;

    private PayersAccount(PageText text) {
        this.text = text;
    }

    static void doubt(PageText text, Draft draft) {
        draft.get(FieldNames.PAYEE_ACCOUNT)
                .filter(account -> account.box() != null)
                .ifPresent(account -> new PayersAccount(text).judge(account, draft));
    }

    private record Side(boolean payer, double distance) {}

    private void judge(Candidate account, Draft draft) {
        Optional<Integer> at = row(account);
        if (at.isEmpty() || !isBare(text.rows().get(at.get()), account.box())) {
            return;
        }
        List<Side> sides = text.rows().subList(Math.max(0, at.get() - ROWS), at.get() + 1).stream()
                .filter(row -> row.page() == account.page())
                .flatMap(row -> row.chunks().stream())
                .filter(cell -> cell.box().y() < account.box().bottom()
                        && (cell.box().bottom() <= account.box().centreY()
                                || cell.box().x() < account.box().x()))
                .flatMap(cell -> side(cell, account.box()).stream())
                .toList();
        Optional<Side> nearest = sides.stream().min(Comparator.comparingDouble(Side::distance));
        if (nearest.filter(Side::payer).isEmpty()) {
            return;
        }
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                FieldNames.PAYEE_ACCOUNT,
                "Who pays is named nearer to this account than who is paid; look whose it is.");
    }

    private Optional<Integer> row(Candidate account) {
        Box box = account.box();
        return Stream.iterate(0, at -> at < text.rows().size(), at -> at + 1)
                .filter(at -> text.rows().get(at).page() == account.page())
                .filter(at -> text.rows().get(at).box().y() <= box.centreY()
                        && text.rows().get(at).box().bottom() >= box.centreY())
                .findFirst();
    }

    /** Whether a label that does not say whose account it is stands right before it. */
    private static boolean isBare(Row row, Box account) {
        StringBuilder before = new StringBuilder();
        for (Span cell : row.chunks()) {
            for (int at = 0; at < cell.plain().length(); at++) {
                if (cell.sub(at, at + 1).box().centreX() >= account.x()) {
                    return BARE.matcher(before).find();
                }
                before.append(cell.plain().charAt(at));
            }
            before.append('\t');
        }
        return BARE.matcher(before).find();
    }

    private static Optional<Side> side(Span cell, Box account) {
        String words = cell.plain().replaceAll("\\s", "");
        Matcher label = LABEL.matcher(words);
        boolean payee = label.find()
                && (SlipWords.PAYEES.contains(label.group(1)) || SlipWords.UNSURE_PAYEES.contains(label.group(1)));
        boolean payer = !payee
                && PAYER.matcher(words).lookingAt()
                && !OF_THE_PAYMENT.matcher(words).lookingAt();
        double down = account.y() - cell.box().y();
        double aside = Math.abs(account.x() - cell.box().x());
        return payee || payer ? Optional.of(new Side(payer, down + aside / 4)) : Optional.empty();
    }
}
