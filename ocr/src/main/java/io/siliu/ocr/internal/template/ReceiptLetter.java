package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A receipt that a bank tells in a sentence: who paid stands before 向, who was paid behind it, and each account and bank on the
 * side of its party, unless a word beside says whose it is. Only what a bank says that it did is one: a firm that says it of
 * itself proves nothing, and what is still to be paid is no payment.
 */
final class ReceiptLetter {

    private static final String NAME = "(\\p{IsHan}[\\p{IsHan}()·]{1,40}?)";

    private static final String PAID = "(?:支付|转账|汇款|汇付|汇出|付款|划付|划转|划款|拨付|代付|代发|打款|发放|转出|汇入|转入)";

    /** Who (1) paid whom (2): between them a day, a bank, an account. */
    private static final Pattern ACT = Pattern.compile("(?:^|[,:。\\n])(?:兹|特)?(?:证明|确认)?(?:我行|本行)?(?:客户|用户|付款人|付款单位)?:?"
            + NAME
            + "(?=已?(?:于|通过|从|自|委托|以|在|向|\\())(?:\\([^()]{1,40}\\))?(?:[^。;将应须拟请可]{0,160}?)向(?:用户|客户|收款人)?" + NAME
            + "(?=\\(|,|" + PAID + "|在|于|开立|名下|的?(?:账户|账号|银行卡|个人))[^。;]{0,160}?" + PAID);

    /** What somebody is, before the name. */
    private static final String OFFICE = "(?:\\p{IsHan}{0,4}(?:队长|组长|班长|社长|站长|村长|主任|经理|会计|师傅|职工|员工|村民|农户|个人|客户|用户))?";

    /** From whose account (1) it went to whose (2). */
    private static final Pattern MOVED = Pattern.compile("(?:^|[,:。\\n])(?:兹|现|今)?已?(?:从|自)" + NAME
            + "(?:的|名下)?账户(?:\\([^()]{1,80}\\))?[^。;将应须拟请可]{0,80}?(?:转出|划出|支付|付出|汇出|支出|扣划)"
            + "[^。;将应须拟请可]{0,80}?(?:转入|划入|汇入|存入|转至|划至|付至|支付给)" + OFFICE + NAME + "(?:的|名下)?账户");

    /** What came into the account of the one written to, and from whom (1), with the account (2). */
    private static final Pattern CAME_IN = Pattern.compile(
            "(?:您|贵|你)[^。;]{0,14}账[户号](?:\\([^()]{1,40}\\))?[^。;将应]{0,40}?收到" + NAME
                    + "(?=由|从|自|通过|的|转|汇|支付|,)(?:[^。;]{0,10}?账[户号]:?(\\d[\\d*-]{6,30}\\d))?[^。;]{0,60}?(?:转入|汇入|支付|转账|存入|汇款)");

    /** Who speaks. */
    private static final Pattern BANK_SPEAKS = Pattern.compile(
            "(?:支付|钱包)(?:科技|网络|技术|服务|信息|\\([^)]{2,6}\\)){0,3}有限公司[ \\n]?\\([^)]{0,10}章\\)|我行|本行(?!业)|(?:银行|信用社|支行|分行)(?:股份有限公司)?(?:\\p{IsHan}{0,10}(?:[支分]行|营业部))?[ ]?"
                    + "(?:\\([^)]{0,6}章\\)|业务专用章|回单专用章)");

    /** Whose money a payment firm or a bank sent, and says so: 某公司委托我司（…）于… */
    private static final Pattern DELEGATED = Pattern.compile("(?:^|[,:。\\n]|证明|根据|受)" + NAME
            + "(?:的?委托|的指令,?)(?=我司|我行|本行|本公司|[(,由于])[^。;]{0,120}?(?:代付|代发|支付|付款|转账|划付|打款)");

    private static final Pattern DONE =
            Pattern.compile("已[^。;,]{0,12}(?:成功|入账|到账|汇出|付讫|完成|划出|转出)|(?:交易|转账|汇款|支付|付款|划款)成功|(?<!将|应|须)于20");

    private static final String B = "[^。;,\\d\\t]{0,9}?";

    private static final Pattern ACCOUNT = Pattern.compile(
            "(收款|付款|收方|付方|扣款|转出|汇出|入账|转入|汇入)?(?:人|方|单位)?(?:开户)?(?:银行)?(?:钱包)?(?:账号|账户|帐号|卡号|银行卡)" + B
                    + "(\\d[\\d-]{8,27}\\d|\\d{4,6}\\*{2,12}\\d{3,4}|[A-Za-z]{1,12}_[A-Za-z0-9_]*\\d{4}[A-Za-z0-9_]*)(?![\\dA-Za-z_])");

    private static final Pattern OF_PAYEE = Pattern.compile("收.*|入账|转入|汇入");

    private static final String BANK_NAME = "(\\p{IsHan}[\\p{IsHan}()]{3,38}?(?:行|社|部|处|所))";

    private static final Pattern BANK =
            Pattern.compile("(?:(收款|付款)(?:人|方|单位)?(?:开户)?(?:银行|行)(?:为|是|:)|开户(?:银行|行)(?:为|是|:)?|(?:在|于|通过))(?!我行|本行)"
                    + BANK_NAME + "(?=开立|开户|的?账户|办理|,|。|;|\\(|\\))");

    private record Said(String field, Pattern words, Draft.Reading reading) {}

    private static final List<Said> SAID = List.of(
            new Said(
                    FieldNames.RECEIPT_NUMBER,
                    Pattern.compile(
                            "(?:流水|交易|业务|回单|凭证|转账|汇款|支付|订单)(?:编?号|号码|流水号|单号)(?:为|是|:)?([A-Z]{0,8}[-\\d]{6,40}[A-Z0-9]*)"),
                    NumberValue::of),
            new Said(
                    FieldNames.PURPOSE,
                    Pattern.compile("(?:用途|附言|摘要|事由)栏?(?:为|是|:|注明|写明|填写)[“\"「]?(\\p{IsHan}[^,。;”\"」\\n\\t]{1,40})"),
                    ReceiptValues::purpose));

    private static final Pattern DAY = Pattern.compile(
            "(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\d{1,2}[:时](?:\\d{2}|\\d(?=分))(?:[:分](?:\\d{2}|\\d(?=秒)))?秒?)?|"
                    + ChineseDay.PATTERN + ")");

    private static final Set<Ground> LESS = EnumSet.of(Ground.ALONE, Ground.ORDER);

    private final Prose prose;
    private final Draft draft;

    private ReceiptLetter(Prose prose, Draft draft) {
        this.prose = prose;
        this.draft = draft;
    }

    static void read(PageText text, Draft draft) {
        Prose prose = Prose.of(text);
        boolean banks = prose.findAll(BANK_SPEAKS).findAny().isPresent()
                && prose.findAll(DONE).findAny().isPresent();
        boolean titled = text.rows().stream().anyMatch(Documents::titlesReceipt);
        List<Prose.Place> acts = Stream.concat(
                        banks ? prose.findAll(ACT) : Stream.empty(),
                        banks || titled ? prose.findAll(MOVED) : Stream.empty())
                .filter(ReceiptLetter::namesBoth)
                .toList();
        List<Prose.Place> arrivals = prose.findAll(CAME_IN)
                .filter(act -> NameShape.isOne(act.group(1)))
                .toList();
        if (acts.size() == 1) {
            new ReceiptLetter(prose, draft).read(acts.get(0));
        } else if (arrivals.size() == 1) {
            new ReceiptLetter(prose, draft).readArrival(arrivals.get(0));
        } else if (prose.findAll(DONE).findAny().isPresent()) {
            prose.findAll(DELEGATED)
                    .filter(act -> NameShape.isFirm(act.group(1)))
                    .limit(1)
                    .forEach(act -> new ReceiptLetter(prose, draft)
                            .put(FieldNames.PAYER_NAME, act.span(1), ReceiptValues::name));
        }
    }

    private static boolean namesBoth(Prose.Place act) {
        return NameShape.isOne(act.group(1)) && NameShape.isOne(act.group(2));
    }

    private void read(Prose.Place act) {
        put(FieldNames.PAYER_NAME, act.span(1), ReceiptValues::name);
        put(FieldNames.PAYEE_NAME, act.span(2), ReceiptValues::name);
        int turn = act.match().start(2);
        sides(ACCOUNT, turn, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT, ReceiptValues::account);
        sides(BANK, turn, FieldNames.PAYER_BANK, FieldNames.PAYEE_BANK, ReceiptValues::name);
        told(act);
    }

    /** When, under which number and what for. */
    private void told(Prose.Place act) {
        prose.findAll(DAY)
                .filter(day -> day.start() > act.start() && day.start() < act.end())
                .limit(1)
                .forEach(day -> put(FieldNames.TRANSACTION_TIME, day.span(1), LabelledValues::dateTime));
        SAID.forEach(said -> prose.findAll(said.words())
                .filter(place -> place.start() > act.start())
                .limit(1)
                .forEach(place -> put(said.field(), place.span(1), said.reading())));
    }

    private void readArrival(Prose.Place act) {
        put(FieldNames.PAYER_NAME, act.span(1), ReceiptValues::name);
        if (act.has(2)) {
            put(FieldNames.PAYER_ACCOUNT, act.span(2), ReceiptValues::account);
        }
        told(act);
    }

    /** @param turn where the sentence turns from the one who paid to the one who was paid */
    private void sides(Pattern pattern, int turn, String payers, String payees, Draft.Reading reading) {
        prose.findAll(pattern).forEach(place -> {
            boolean payee = place.has(1) ? OF_PAYEE.matcher(place.group(1)).matches() : place.start() > turn;
            put(payee ? payees : payers, place.span(2), reading);
        });
    }

    /** A sentence tells more than the only day of a paper or the order of print; a label tells more than a sentence. */
    private void put(String field, Span place, Draft.Reading reading) {
        Draft.Reading ofForm =
                span -> reading.of(span).map(Values::item).filter(value -> ValueForms.canBe(field, value));
        draft.get(field)
                .filter(found ->
                        LESS.contains(found.ground()) && ofForm.of(place).isPresent())
                .ifPresent(found -> draft.remove(field));
        draft.put(field, Optional.of(place), ofForm, Ground.SENTENCE);
    }
}
