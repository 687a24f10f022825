package io.siliu.ocr.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.layout.Plain;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a value of a field can look like. A paper laid out in a way nobody has seen yields a neighbour's words in place of a
 * name; such a value shows it by the labels, colons or digits in it.
 */
public final class ValueForms {

    /** Words that stand before values and never inside the name of a person, a firm or a bank. */
    private static final Pattern LABEL =
            Pattern.compile("识别号|信用代码|开户行|开户银行|账号|帐号|户名|身份证号|身份号码|法定代表人|经营范围|注册日期|成立日期|注册资本|登记机关|签发机关|有效期"
                    + "|币种|小写|大写|打印次数|验证码|校验码|回单编号|流水号");

    /** What a party is called, or the label of its name, where the name should stand. */
    private static final Pattern PARTY = Pattern.compile(
            "(?:[付收]款|[付收]|汇款)(?:人|方|单位)?(?:户名|名称|全称|姓名|卡号|账户|银行)?|户名|名称|全称|姓名|[甲乙丙]方|(?i:payer|payee|beneficiary|remitter|name)");

    /** What papers print before or beside a name; alone it is a label that was taken for the value of another one. */
    private static final Pattern WORD =
            Pattern.compile("(?:收款|付款|银行|本人|对方)?(?:账户|帐户|账号|帐号|卡号|银行卡|开户银行|开户行)|储蓄卡|借记卡|信用卡|"
                    + "对公账户|证件(?:号码?|类型)|身份证(?:号码?)?|手机号码?|联系(?:人|电话|方式)|电话|地址|住所|日期|时间|金额|合计|总计|小计|数量|单价|备注|摘要|用途|附言|状态|"
                    + "盖章|签字|签名|签章|公章|法定代表人|负责人|经办人|验收人|单位|部门|职务|序号|编号|信息|类型|方式|渠道|币种|人民币|"
                    + "(?:发包|承包|承揽|委托|受托|定作|购买|销售|采购|供应|用工|劳务|平台|服务|验收|交付)(?:方|人|单位)");

    /** No name holds as many digits as an account or a number does. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*[\\p{L}])(?!.*\\d{6})(?!(?i:id|no)[.:]?[ ]?\\d)(?!(?i:no)[.])[^:;,。!?|¥]{2,60}");

    private static final Pattern BANK = Pattern.compile(".*(?:行|社|支付|财付通|微信|零钱|余额|钱包|公司|中心|部|库).*");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[0-9A-Z-]{6,40}");
    private static final Pattern CONTRACT_NUMBER = Pattern.compile("(?=.*\\d)[^:;,。]{3,40}");
    private static final Pattern ACCOUNT = Pattern.compile(
            "[0-9A-Z*X-]{6,40}|[A-Za-z][A-Za-z0-9_-]*\\*{2,}[A-Za-z0-9_-]+|[A-Za-z]+_[0-9A-Za-z_]{4,36}|[0-9A-Za-z_-]{20,40}|[^@\\p{IsHan}]+@[^@\\p{IsHan}]+");
    private static final Pattern TAX_NUMBER = Pattern.compile(".{15}|.{17}|.{18}|.{20}");
    private static final Pattern STATUS = Pattern.compile("[^:\\d]{1,16}");
    private static final Pattern PLACE = Pattern.compile("(?=.*\\p{IsHan})[^:;¥]{4,200}");
    private static final Pattern ANY = Pattern.compile("(?s).*");

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            Map.entry(FieldNames.PAYER_BANK, BANK),
            Map.entry(FieldNames.PAYEE_BANK, BANK),
            Map.entry(FieldNames.RECEIPT_NUMBER, NUMBER),
            Map.entry(FieldNames.CONTRACT_NUMBER, CONTRACT_NUMBER),
            Map.entry(FieldNames.PAYER_ACCOUNT, ACCOUNT),
            Map.entry(FieldNames.PAYEE_ACCOUNT, ACCOUNT),
            Map.entry(FieldNames.BUYER_TAX_ID, TAX_NUMBER),
            Map.entry(FieldNames.SELLER_TAX_ID, TAX_NUMBER),
            Map.entry(FieldNames.STATUS, STATUS),
            Map.entry(FieldNames.ADDRESS, PLACE),
            Map.entry(FieldNames.SCOPE, ANY));

    private static final Set<String> NAMES = Stream.of(
                    FieldNames.BUYER_NAME,
                    FieldNames.SELLER_NAME,
                    FieldNames.PAYER_NAME,
                    FieldNames.PAYEE_NAME,
                    FieldNames.NAME,
                    FieldNames.OPERATOR,
                    FieldNames.AUTHORITY,
                    FieldNames.ISSUER,
                    FieldNames.PARTY_A,
                    FieldNames.PARTY_B,
                    FieldNames.ACCEPTED_BY)
            .collect(Collectors.toUnmodifiableSet());

    private ValueForms() {}

    /** Whether a field can have this value. */
    public static boolean canBe(String field, String value) {
        String plain = Plain.of(value);
        if (NAMES.contains(field)) {
            return NAME.matcher(plain).matches()
                    && isWhole(plain)
                    && hasNoLabel(plain)
                    && !PARTY.matcher(plain).matches()
                    && !WORD.matcher(plain).matches();
        }
        if (field.equals(FieldNames.TASK_NUMBER)) {
            return TaskNumber.check(plain).isValid();
        }
        if (field.equals(FieldNames.NATION)) {
            return Nations.isOne(plain);
        }
        Pattern form = FORMS.get(field);
        return form == null || form.matcher(plain).matches() && hasNoLabel(plain);
    }

    private static boolean hasNoLabel(String plain) {
        return !LABEL.matcher(plain).find();
    }

    /** A name broken off inside its brackets is not whole. */
    private static boolean isWhole(String plain) {
        return plain.chars().filter(character -> character == '(').count()
                == plain.chars().filter(character -> character == ')').count();
    }
}
