package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words contracts use for their parties and for what is said of them. */
final class ContractWords {

    private static final String B = "[ \\t]*";

    /** Who has the work done and pays for it, whatever letter the paper gives. */
    static final List<String> GIVERS = List.of(
            "发包方", "发包人", "发包单位", "寄存人", "存货人", "接受服务者", "委托方", "委托人", "委托单位", "定作方", "定作人", "定做方", "定做人", "采购方", "采购人",
            "买方", "需方", "需求方", "用工方", "用工单位", "用工企业", "用人单位", "服务需求方", "服务接受方", "服务购买方", "任务发布方", "发布方", "发单方", "派单方",
            "招募方", "雇主", "业主", "托运方", "托运人", "聘方", "聘请方", "总包方", "总包单位", "总承包人", "总承包方", "甲方单位", "出租方", "出租人");

    /** Who does the work. */
    static final List<String> TAKERS = List.of(
            "承包方", "承包人", "承包单位", "承揽方", "承揽人", "承揽单位", "承接方", "承接人", "受托方", "受托人", "供方", "卖方", "供应商", "供应方", "服务提供方",
            "服务提供者", "服务人员", "劳务方", "劳务提供方", "劳务人员", "接单方", "接单人", "从业者", "从业人员", "自由职业者", "灵活就业人员", "个体工商户", "经营者",
            "中介人", "中介方", "骑手", "创客", "工作者", "提供方", "受雇方", "受雇人", "受聘方", "受聘人", "承运方", "承运人", "译者", "译员", "授课方", "演出方",
            "分包方", "分包人", "分包单位", "劳务分包人", "乙方单位", "承租方", "承租人");

    /** Who may be the one side, or a third beside both: 平台. Taken where nobody else is named for the side. */
    static final List<String> LOOSE_GIVERS = List.of(
            "平台方", "平台企业", "平台运营方", "平台公司", "平台", "运营方", "企业方", "公司方", "客户", "客户方", "聘用方", "付款方", "接受方", "品牌方", "广告主",
            "广告客户", "经纪公司", "邀请方", "主办方", "消费者", "房主");

    static final List<String> LOOSE_TAKERS = List.of(
            "服务方", "服务商", "合作方", "合作伙伴", "合作者", "个人", "收款方", "执行方", "主播", "达人", "艺人", "演员", "模特", "讲师", "顾问", "设计师",
            "设计人", "设计方", "制作方", "维护方", "推广人", "推广方", "机手", "施工方", "居间人", "居间方", "派遣单位", "家政服务员", "摄影师");

    /** Who sent a text to be signed and who signed it, as pages of signing services call both: as a rule the one who has the work done sends. */
    static final List<String> SENDERS = List.of("发起方");

    static final List<String> SIGNERS = List.of("签署方");

    /** What stands before or instead of a name. */
    static final List<String> NAMES = together(
            List.of(
                    "姓名或名称", "名称或姓名", "姓名/名称", "名称/姓名", "姓名(名称)", "名称(姓名)", "姓名或单位名称", "单位名称或姓名", "姓名/单位名称", "名称", "姓名",
                    "全称", "字号", "字号名称", "户名", "真实姓名"),
            joined(List.of("单位", "企业", "公司", "机构", "主体", "商户", "门店", "店铺", "组织", "法人", "商家"), List.of("名称", "全称")));

    private static final List<String> SEALS = List.of("签章", "盖章", "签字", "签名", "公章", "签署", "签字盖章", "盖章处", "签章处");

    /** What stands before the identifier of a party. */
    static final List<String> IDENTIFIERS = List.of(
            "统一社会信用代码",
            "统一信用代码",
            "社会信用代码",
            "信用代码",
            "纳税人识别号",
            "纳税识别号",
            "税号",
            "身份证号码",
            "身份证号",
            "居民身份证号",
            "居民身份证号码",
            "公民身份号码",
            "身份证件号码",
            "身份证件号",
            "身份号码",
            "身份代码",
            "身份证",
            "证件号码",
            "证件号",
            "证照号码",
            "证照号",
            "证照编号",
            "执照号码",
            "执照号",
            "营业执照号",
            "营业执照号码",
            "营业执照注册号",
            "注册号",
            "工商注册号",
            "登记号",
            "主体代码",
            "机构代码",
            "组织机构代码",
            "法人证书",
            "营业执照",
            "UnifiedSocialCreditCode",
            "BusinessLicenseNo.",
            "IDCardNo.",
            "IDNo.",
            "PassportNo.");

    /** What follows a name in its own line: what the party is called below, or the next thing said of it. */
    static final Pattern BEHIND_A_NAME = Pattern.compile(
            "[,，;；。]|[ \\t]*\\([甲乙丙]方\\)|[ \\t]*\\((?=[^()\\n]{0,14}(?:教授|讲师|研究员|[工医律技会][程计]?师|老师|馆员|专家|主任|[院校]长)\\))|[ \\t]*\\((?=[^()\\n]{2,16}:)|[ \\t]*\\((?=[0-9A-Z]{15,18}\\))|[ \\t]*\\((?=[A-Za-z][^()]*\\)[ \\t]*(?:$|[\\n\\t,:]))|[ \\t]*[(]?[ \\t]*(?:以下(?:统|简|合)?称|下称|简称|盖章|签章|签字|公章|签名)|[ \\t(]+(?:"
                    + any(IDENTIFIERS) + "|法定代表人|代表人|负责人|经营者|地址|住所|住址|联系|电话)|(?:" + any(IDENTIFIERS) + ")$");

    /** What a line begins with that is no name: a label, a clause, or what a party has to do. */
    static final Pattern NO_NAME = Pattern.compile(
            "^[ \\t(]*(?:" + any(NAMES) + "|" + any(IDENTIFIERS) + "|" + any(SEALS)
                    + "|法定代表|代表人|授权|负责人|住所|住址|地址|通讯|通信|联系|电话|手机|邮编|邮箱|开户|账号|账户|银行|日期|签[订署约]|第.{1,4}条|[一二三四五六七八九十]{1,3}、"
                    + "|应[当按于在]|须[按于在]|负责|有权|保证|承诺|同意|按[照时约]|不得|可以|自愿|根据|鉴于|双方|[甲乙丙丁]方|(?:服务|合同|协议|合作)?(?:期限|有效期)|服务期|报酬[:：为共]|[指是由为])");

    private ContractWords() {}

    /** A pattern for any of the words, letters perhaps apart, longer ones first. */
    static String any(List<String> words) {
        return words.stream()
                .sorted((left, right) -> right.length() - left.length())
                .map(word -> word.chars()
                        .mapToObj(letter -> Pattern.quote(String.valueOf((char) letter)))
                        .collect(Collectors.joining(B)))
                .collect(Collectors.joining("|"));
    }

    /** Every word for a party, letters first. */
    static String role() {
        String letter = "[甲乙丙丁]" + B + "方|P(?:arty|ARTY)[ ]?[ABCD](?![A-Za-z])";
        String words = any(Stream.of(GIVERS, TAKERS, LOOSE_GIVERS, LOOSE_TAKERS, SENDERS, SIGNERS)
                .flatMap(List::stream)
                .toList());
        return "(?:" + letter + "|" + words + ")";
    }

    /** What may follow the word for a party in its label: 甲方名称, 乙方（签章）. */
    static String suffix() {
        return "(?:" + any(Stream.of(NAMES, SEALS).flatMap(List::stream).toList()) + "|信息|单位)";
    }
}
