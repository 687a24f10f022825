package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bank's e-receipt in whatever layout. Labels either name the party themselves (付款人户名) or stand in a
 * box whose side is marked 付款人 or 收款人, horizontally or letter below letter.
 */
final class BankReceiptTemplate {

    private static final String B = "[ \\t]*";
    private static final List<String> PAYER = List.of("付款人", "付款方", "付款单位", "付方", "汇款人", "付款账户", "付款");
    private static final List<String> PAYEE = List.of("收款人", "收款方", "收款单位", "收方", "收款账户", "收款");
    private static final List<String> NAMES = List.of("户名", "全称", "名称", "账户名称", "账户名", "姓名");
    private static final List<String> ACCOUNTS = List.of("账号", "帐号", "卡号", "账户", "账户号", "银行账号");
    private static final List<String> BANKS =
            List.of("开户银行", "开户银行名称", "开户行", "开户行名称", "开户机构", "开户网点", "行名", "行名称", "银行名称", "银行");
    /** Behind a party alone: 付款行 is a bank, 行 is no label. */
    private static final List<String> PARTY_BANKS = List.of("行");

    private static final List<String> SENDING_BANKS = List.of("汇出行名称", "汇出银行", "汇出行");
    private static final List<String> RECEIVING_BANKS = List.of("汇入行名称", "汇入银行", "汇入行");
    private static final List<String> NUMBERS = List.of(
            "电子回单号码", "电子回单编号", "电子回单号", "回单编号", "回单号码", "回单号", "凭证编号", "转账单号", "交易流水号", "业务流水号", "流水号", "交易序号", "凭证号",
            "凭证号码", "业务编号", "交易编号", "业务单号", "交易单号", "订单号");
    private static final List<String> TIMES = List.of(
            "交易时间", "交易日期", "转账时间", "转账日期", "汇款时间", "汇款日期", "支付时间", "记账日期", "记账时间", "入账日期", "入账时间", "付款时间", "付款日期",
            "日期", "时间");
    private static final List<String> PURPOSES = List.of(
            "用途", "附言", "摘要", "汇款用途", "付款用途", "转账用途", "资金用途", "款项用途", "汇款附言", "付款附言", "转账附言", "交易附言", "交易摘要", "交易说明",
            "备注");
    private static final List<String> REST = List.of(
            "业务(产品)种类",
            "业务种类",
            "产品种类",
            "时间戳",
            "验证码",
            "校验码",
            "回单验证码",
            "币种",
            "金额",
            "交易金额",
            "转账金额",
            "汇款金额",
            "付款金额",
            "大写金额",
            "金额大写",
            "金额(小写)",
            "金额(大写)",
            "大写",
            "小写",
            "手续费",
            "打印日期",
            "打印次数",
            "打印时间",
            "借贷标志",
            "记账柜员",
            "交易渠道",
            "渠道",
            "状态",
            "交易状态",
            "人民币");
    private static final Pattern AMOUNT_WORDS = Pattern.compile("([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,40}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*)");
    private static final Pattern AMOUNT_ROW = Pattern.compile("(小" + B + "写|交" + B + "易" + B + "金" + B + "额|转" + B + "账"
            + B + "金" + B + "额|金" + B + "额|人" + B + "民" + B + "币)");
    /** Wallets name accounts by mail address, mostly masked; its letters stay small. */
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._*-]{1,40}@[A-Za-z0-9.-]{3,40}");

    private static final Pattern MONEY = InvoiceTemplate.MONEY;
    private static final Pattern DATE = Pattern.compile("(20\\d{2} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2})");

    private final PageText text;
    private final Draft draft;
    private final Labels labels;

    BankReceiptTemplate(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
        this.labels = new Labels(text, allLabels());
    }

    private static List<String> allLabels() {
        List<String> all = new ArrayList<>();
        for (List<String> some : List.of(
                PAYER, PAYEE, NAMES, ACCOUNTS, BANKS, SENDING_BANKS, RECEIVING_BANKS, NUMBERS, TIMES, PURPOSES, REST)) {
            all.addAll(some);
        }
        for (List<String> side : List.of(PAYER, PAYEE)) {
            for (String party : side) {
                for (List<String> what : List.of(NAMES, ACCOUNTS, BANKS, PARTY_BANKS)) {
                    what.forEach(label -> all.add(party + label));
                }
            }
        }
        return all;
    }

    void read() {
        put(FieldNames.RECEIPT_NUMBER, NUMBERS, span -> Optional.of(Values.identifier(span.raw())));
        draft.put(
                FieldNames.TRANSACTION_TIME,
                labels.value(TIMES, span -> Values.date(span.raw()).isPresent()),
                place -> Values.dateTime(place.raw()));
        // Where no label was read: the first date of the paper that is not the day of printing.
        text.findAll(DATE).stream()
                .filter(found -> !text.rows().get(found.row()).text().plain().contains("打印"))
                .findFirst()
                .ifPresent(found -> draft.put(
                        FieldNames.TRANSACTION_TIME, Optional.of(found.span()), place -> Values.date(place.raw())));
        named(PAYER, FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
        named(PAYEE, FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK);
        put(FieldNames.PAYER_BANK, SENDING_BANKS, BankReceiptTemplate::name);
        put(FieldNames.PAYEE_BANK, RECEIVING_BANKS, BankReceiptTemplate::name);
        marked(NAMES, FieldNames.PAYER_NAME, FieldNames.PAYEE_NAME, BankReceiptTemplate::name);
        marked(ACCOUNTS, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT, BankReceiptTemplate::account);
        marked(BANKS, FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK, BankReceiptTemplate::name);
        amount();
        put(FieldNames.PURPOSE, PURPOSES, span -> Optional.of(Values.name(span.raw())));
    }

    private void put(String field, List<String> names, Draft.Reading reading) {
        draft.put(field, labels.value(names, span -> reading.of(span).isPresent()), reading);
    }

    /** Labels that say whose they are, then the bare party label, which stands before the name. */
    private void named(List<String> parties, String name, String account, String bank) {
        for (String party : parties) {
            put(account, joined(party, ACCOUNTS), BankReceiptTemplate::account);
            put(bank, joined(party, BANKS), BankReceiptTemplate::name);
            put(bank, joined(party, PARTY_BANKS), BankReceiptTemplate::name);
            put(name, joined(party, NAMES), BankReceiptTemplate::name);
        }
        Pattern bare = Pattern.compile("(?<!\\p{IsHan})((?:" + Labels.alternatives(parties) + ")" + B + ":)");
        text.find(bare)
                .flatMap(found ->
                        labels.beside(found.span().sub(0, found.span().plain().length() - 1)))
                .ifPresent(span -> draft.put(name, Optional.of(span), BankReceiptTemplate::name));
    }

    private static List<String> joined(String party, List<String> labels) {
        return labels.stream().map(label -> party + label).toList();
    }

    /** Labels in a box: the side they belong to is the nearest mark left of them. */
    private void marked(List<String> names, String payerField, String payeeField, Draft.Reading reading) {
        if (draft.get(payerField).isPresent() && draft.get(payeeField).isPresent()) {
            return;
        }
        Pattern pattern = Pattern.compile("(?<![\\p{IsHan}&&[^付收款人方]])(" + Labels.alternatives(names)
                + ")(?!\\p{IsHan})|(?<=^|\\t)(开户银行|开户行)(?=\\p{IsHan})");
        List<Found> found = text.findAll(pattern).stream()
                .filter(label -> labels.valueOf(label).flatMap(reading::of).isPresent())
                .toList();
        List<Mark> marks = marks();
        boolean payerSeen = false;
        for (Found label : found) {
            Optional<Mark> mark = nearest(marks, label.span().box());
            boolean payee = mark.map(Mark::payee).orElse(payerSeen);
            payerSeen = true;
            draft.put(payee ? payeeField : payerField, labels.valueOf(label), reading);
        }
    }

    private record Mark(boolean payee, Box box) {}

    /** A receipt marks two sides, a few times at most. */
    private static final int MOST_MARKS = 100;

    private static final List<Pattern> LETTERS_BELOW =
            List.of(Pattern.compile("(款)"), Pattern.compile("(人)"), Pattern.compile("(方)"));

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Row row : text.rows()) {
            Stopped.check();
            for (Span chunk : row.chunks()) {
                if (marks.size() == MOST_MARKS) {
                    return marks;
                }
                String plain = chunk.plain().replaceAll("\\s", "");
                boolean payer = plain.startsWith("付") || plain.startsWith("汇款");
                boolean payee = plain.startsWith("收");
                if ((payer || payee) && (plain.length() <= 5 || plain.matches("[付收]\\p{IsHan}{0,3}(?:户名|账号|开户).*"))) {
                    marks.add(new Mark(
                            payee,
                            plain.length() == 1
                                    ? column(chunk.box())
                                    : chunk.sub(0, 1).box()));
                }
            }
        }
        return marks;
    }

    /** A mark set letter below letter reaches down over 款 and 人. */
    private Box column(Box top) {
        Box whole = top;
        for (Pattern letter : LETTERS_BELOW) {
            Stopped.check();
            Box above = whole;
            Optional<Box> next = text.rows().stream()
                    .flatMap(row -> row.text().findAll(letter).stream())
                    .map(Span::box)
                    .filter(box -> Math.abs(box.centreX() - top.centreX()) < top.height())
                    .filter(box -> box.y() > above.y() && box.y() - above.bottom() < 4 * top.height())
                    .findFirst();
            whole = next.map(above::union).orElse(whole);
        }
        return whole;
    }

    private static Optional<Mark> nearest(List<Mark> marks, Box label) {
        double height = label.height();
        double closest = marks.stream()
                .filter(mark -> mark.box().x() <= label.x() + height)
                .mapToDouble(mark -> mark.box().x())
                .max()
                .orElse(Double.NaN);
        return marks.stream()
                .filter(mark ->
                        mark.box().x() > closest - 3 * height && mark.box().x() <= label.x() + height)
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.box().centreY() - label.centreY())));
    }

    private void amount() {
        for (Found label : text.findAll(AMOUNT_ROW)) {
            Row row = text.rows().get(label.row());
            Optional<Span> figure = row.text().findAll(MONEY).stream()
                    .filter(span -> span.from() >= label.span().to())
                    .findFirst();
            boolean fee = row.text().plain().substring(0, label.span().from()).matches(".*(?:手续费|余额)[ \\t:]*$");
            if (figure.isPresent() && !fee) {
                draft.put(FieldNames.AMOUNT, figure, span -> Values.money(span.raw()));
                break;
            }
        }
        text.find(AMOUNT_WORDS)
                .ifPresent(found -> draft.amountInWords(found.span().plain()));
    }

    private static Optional<String> name(Span span) {
        String name = Values.name(span.raw());
        return name.length() < 2 || name.matches("[\\d*]+") ? Optional.empty() : Optional.of(name);
    }

    /** Accounts may be masked: 622202******5670. */
    private static Optional<String> account(Span span) {
        String mail = span.plain().replaceAll("\\s", "");
        if (MAIL.matcher(mail).matches()) {
            return Optional.of(mail);
        }
        String account = Values.identifier(span.raw()).replace("-", "");
        return account.matches("[0-9A-Z]{2,}[0-9*X]{4,}.*|\\d{6,30}")
                        && account.length() <= 40
                        && account.matches("[0-9A-Z*@.]+")
                ? Optional.of(account)
                : Optional.empty();
    }
}
