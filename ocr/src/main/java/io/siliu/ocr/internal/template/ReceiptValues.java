package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names and accounts on a bank's receipt are made of what it prints. */
final class ReceiptValues {

    /** Wallets name accounts by mail address, mostly masked, and some by their number behind it; its letters stay small. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._*-]{1,40}@[A-Za-z0-9.-]{3,40}(?:\\(\\d{8,24}\\))?");

    /** What a channel calls the accounts of its merchants: letters, a stroke below the line, figures. */
    private static final Pattern MERCHANT = Pattern.compile("[A-Za-z]{1,12}_[A-Za-z0-9_]*\\d{4}[A-Za-z0-9_]*");

    /** Sums, days and numbers are no names, and neither are marks and titles. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:CNY|RMB|人民币|¥)?[\\d\\s*,.:/年月日时分秒-]*元?|(?:人民币)?(?=.{4})[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[圆元角分][零壹贰叁肆伍陆柒捌玖角分整正]*|.*钱包.*|[^\\p{L}]*|.*(?:回单|凭证|凭单|发放单|结算单|付款单|支付单|打款单|验收单|通知[单书]?|确认[单书]|明细[单表]|回执|告知[单书]|申请[单书]|合同|协议书?)");

    /** What a messenger knows somebody by: a long code of figures and letters of both cases. */
    private static final Pattern OPEN_ID = Pattern.compile("(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[0-9A-Za-z_-]{20,40}");

    /** What a wallet calls its people by, masked. */
    private static final Pattern WALLET = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,19}\\*{2,}[A-Za-z0-9_-]{1,20}");

    /** What the names of firms, shops and offices end with. */
    private static final Pattern WHOLE =
            Pattern.compile(".*(?:公司|[部店厂行社所场站馆室院校会局处户铺坊园队组司]|中心|集团|商行|合伙|[)]|[A-Za-z.]|先生|女士)|.*[·.].*");

    /** How no name begins: with the end of one. */
    private static final Pattern END = Pattern.compile("(?:\\(|有限|责任|股份|公司|服务部|经营部).*");

    /** An account behind a name, in brackets perhaps. */
    private static final Pattern ACCOUNT_BEHIND = Pattern.compile(
            "^(.*[\\p{L})）])[ ]*[(（/]?[ ]*(?:账号|帐号|卡号|账户)?[:：]?[ ]*[0-9]{4}[0-9* ]{4,28}[0-9][ ]*[)）]?$");

    /** What number somebody has in a house, behind the name. */
    private static final Pattern ID_BEHIND =
            Pattern.compile("(?<=\\p{L})[ ]*[(（](?:ID|编号|工号|会员号)?[ :：.]*[A-Z]{0,4}\\d{4,12}[)）]$");

    /** What kind of account it is that is named, in brackets behind the name of its owner. */
    private static final Pattern KIND_OF_ACCOUNT =
            Pattern.compile("(?<=\\p{IsHan})[ ]*[(（][^()（）]{0,14}(?:账户|帐户|专户|专用户|基本户|一般户|归集户|监管户)[)）]$");

    /** Below the head of a side the name follows its own label without a gap. */
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "^(?:(?:单位名称|账户名称|客户名称|企业名称|公司名称|账户户名)[:：]?|(?:户名|名称|全称|姓名)(?:[:：][ ]*|[ ]+))(?=\\p{IsHan}{2})");

    /** What bank an account is kept at, in brackets behind its number. */
    private static final Pattern BANK_BEHIND = Pattern.compile(
            "^(.*\\d)[ ]*(?:[(（]\\p{IsHan}[^()（）]{1,24}[)）]|(?<=\\d{10})(?:[,，;；/、][ ]*\\p{IsHan}[^\\d()（）]{2,40}|[ ]*\\p{IsHan}{0,20}(?:银行|信用社|支行|分行)\\p{IsHan}{0,20}))[ ]*$");

    /** The same before its number. */
    private static final Pattern BANK_BEFORE = Pattern.compile(
            "^[ ]*\\p{IsHan}{2,24}[行社部司处][ ]*[(（]?(\\d[\\d ]{10,30}\\d|\\d{4}[ ]?\\*[\\d* ]{2,24}\\d)[)）]?[ ]*$");

    /** What wallet it is of, before an account that is a mail address. */
    private static final Pattern WALLET_BEFORE =
            Pattern.compile("\\p{IsHan}{2,12}[ :]{0,2}([A-Za-z0-9._*-]{1,40}@[A-Za-z0-9.-]{3,40})");

    /** Between the bank and the name, with strokes: 示例银行 / 9900… / 示例王明. */
    private static final Pattern AMONG =
            Pattern.compile("[^/\\d]{2,40}/[ ]*(\\d[\\d ]{10,28}\\d)[ ]*(?:/[^/\\d]{2,40})?");

    /** What only numbers a line, (2), says nothing. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d]{2}");

    /** A sentence that a bank prints on every receipt. */
    private static final Pattern NOTICE =
            Pattern.compile("(?=.*[,。;!])(?=.*(?:回单|凭证|回执|记账|入账|打印)).*(?:请勿|勿重复|重复(?:打印|记账|入账)|仅供|发货依据|为准|注意核对|真伪).*");

    /** The names of people are shorter, but for those with a point between their parts. */
    private static final int LONG = 9;

    private ReceiptValues() {}

    /** Whether a name is only one line of one: a long one that ends as none does, or the end of one. */
    static boolean isPart(String name) {
        String plain = Plain.of(name);
        return END.matcher(plain).matches()
                || plain.length() >= LONG && !WHOLE.matcher(plain).matches();
    }

    static Optional<String> name(Span span) {
        return name(span.raw());
    }

    /** A name of one line or several. */
    static Optional<String> name(String raw) {
        String own =
                LABEL_BEFORE.matcher(Values.item(NameInSentence.alone(raw))).replaceFirst("");
        String name = KIND_OF_ACCOUNT
                .matcher(ID_BEHIND
                        .matcher(ACCOUNT_BEHIND.matcher(own).replaceFirst("$1"))
                        .replaceFirst(""))
                .replaceFirst("");
        return name.length() < 2 || NO_NAME.matcher(Plain.of(name)).matches() ? Optional.empty() : Optional.of(name);
    }

    /** Accounts may be masked: 622202******5670; strokes of an account are its own, as banks number them by kind and place. */
    static Optional<String> account(Span span) {
        String mail = span.plain().replaceAll("\\s", "");
        if (Stream.of(MAIL, MERCHANT, WALLET, OPEN_ID)
                .anyMatch(form -> form.matcher(mail).matches())) {
            return Optional.of(mail);
        }
        Matcher wallet = WALLET_BEFORE.matcher(span.plain().strip());
        if (wallet.matches()) {
            return Optional.of(wallet.group(1));
        }
        Matcher among = AMONG.matcher(span.plain());
        if (among.matches()) {
            return Optional.of(among.group(1).replace(" ", ""));
        }
        String item = span.raw().replaceFirst("[。；;，,]+$", "");
        String number = BANK_BEFORE.matcher(item).replaceFirst("$1");
        String account = Values.identifier(BANK_BEHIND.matcher(number).replaceFirst("$1"))
                .replaceAll("^-+|-+$", "");
        String figures = account.replace("-", "");
        return figures.matches("[0-9A-Z]{2,}[0-9*X]{4,}.*|\\d{6,30}")
                        && account.length() <= 40
                        && figures.matches("[0-9A-Z*@.]+")
                ? Optional.of(account)
                : Optional.empty();
    }

    /** What a payment is for: words or a number; what a bank asks whoever keeps the receipt is printed by itself. */
    static Optional<String> purpose(Span span) {
        return Optional.of(Values.name(span.raw()))
                .filter(words -> WORDS.matcher(words).find()
                        && !NOTICE.matcher(Plain.of(words)).matches());
    }
}
