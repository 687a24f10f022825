package io.siliu.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a name is surely one of an organisation: by how it ends, never by how long it is. Names of Uyghur, Kazakh,
 * Tibetan and foreign people are as long as those of shops; who is taken for a person is masked, so doubt hides nothing
 * that is lost for good, and shows nobody.
 */
final class OrganisationName {

    private static final String SOLE_PROPRIETOR = "个体工商户";

    /** No name of a person ends so. */
    private static final List<String> ENDS = List.of(
            "公司",
            "集团",
            "银行",
            "分行",
            "支行",
            "信用社",
            "合作社",
            "合作联社",
            "中心",
            "工作室",
            "服务站",
            "服务部",
            "经营部",
            "营业部",
            "配送部",
            "商行",
            "商贸行",
            "车行",
            "事务所",
            "研究所",
            "派出所",
            "委员会",
            "协会",
            "学会",
            "商会",
            "工会",
            "基金会",
            "联合会",
            "医院",
            "学院",
            "学校",
            "大学",
            "研究院",
            "法院",
            "检察院",
            "税务局",
            "管理局",
            "保障局",
            "财政局",
            "公安局",
            "政府",
            "超市",
            "商场",
            "专户",
            "账户",
            "备付金",
            "国库",
            "合伙",
            "合伙企业",
            "有限公",
            "有限",
            SOLE_PROPRIETOR,
            "托管园");

    /** So does a given name now and then, such as 建社; names of five characters and more do not. */
    private static final List<String> ENDS_OF_LONG_NAMES =
            List.of("厂", "店", "坊", "社", "部", "局", "所", "院", "馆", "铺", "站", "处", "队", "园", "会", "行", "场");

    /** Of these one character may have been misread; whoever is asked what stands there has to see the name. */
    private static final List<String> ENDS_THAT_MAY_BE_MISREAD =
            List.of("有限公司", "责任公司", "股份公司", "服务部", "经营部", "配送部", "工作室", "商贸行", "服务站");

    private static final int LONG = 5;

    /** What stands in brackets behind the name of an organisation and names nobody. */
    private static final Pattern ADDED = Pattern.compile("[(（]([^()（）]*)[)）]$");

    private static final Pattern FORM = Pattern.compile("|演示|个体|个体户|(?:特殊)?普通合伙|有限合伙|个人独资|企业|.*(?:章|组织|分部|总部|省|市|区|县)");

    /** Points between the parts of a person's name in another language, as people type them. */
    private static final Pattern PARTS_OF_A_PERSON = Pattern.compile("[·•・∙．]");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final Pattern LATIN_FORM = Pattern.compile(
            "(?i)(?:co|ltd|limited|inc|incorporated|llc|llp|plc|gmbh|corp|corporation|company|bank|group|"
                    + "authority|university|centre|center|root|o?ca\\d*|cfca|sheca|bjca|tsa)\\.?");

    private OrganisationName() {}

    static boolean is(String name) {
        String plain = name.strip();
        Matcher added = ADDED.matcher(plain);
        if (!added.find() || added.start() == 0) {
            return endsLikeOne(plain);
        }
        String inside = added.group(1);
        if (inside.equals(SOLE_PROPRIETOR)) {
            return true;
        }
        return (FORM.matcher(inside).matches() || endsLikeOne(inside)) && is(plain.substring(0, added.start()));
    }

    private static boolean endsLikeOne(String name) {
        if (ENDS.stream().anyMatch(name::endsWith)
                || ENDS_THAT_MAY_BE_MISREAD.stream().anyMatch(end -> endsNearly(name, end))) {
            return true;
        }
        if (LATIN.matcher(name).find()) {
            return Arrays.stream(name.split("[\\s,]+"))
                    .anyMatch(word -> LATIN_FORM.matcher(word).matches());
        }
        return name.codePointCount(0, name.length()) >= LONG
                && !PARTS_OF_A_PERSON.matcher(name).find()
                && ENDS_OF_LONG_NAMES.stream().anyMatch(name::endsWith);
    }

    private static boolean endsNearly(String name, String end) {
        int start = name.length() - end.length();
        if (start < 2) {
            return false;
        }
        int other = 0;
        for (int place = 0; place < end.length(); place++) {
            other += name.charAt(start + place) == end.charAt(place) ? 0 : 1;
        }
        return other <= 1;
    }
}
