package io.siliu.ocr.internal;

import io.siliu.ocr.internal.layout.Plain;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What names of parties look like: firms end in a word for what they are, people begin with a surname. Words of a paper that stand
 * where a name is expected do neither, however they are called; so that a name of another shape needs a person's look.
 */
public final class NameShape {

    /** What firms, shops and offices are; a kind of business or a branch may follow in brackets. */
    private static final Pattern FIRM = Pattern.compile(
            "(?:[^:;,。]{2,60}(?:超市|药房|政府|公寓)|[^:;,。]{3,60}(?:公司|集团|企业|[店部厂院社户室馆站场校所局行坊会处队园铺吧堂楼城点摊屋组司]|中心|大学|工作者|合伙))"
                    + "(?:\\([^()]{2,16}\\)|[\\p{IsHan}]{2,10}(?:分公司|分部|分店|办事处))?");

    /** The usual marks of a firm in the middle of a name: 示例公司（本部财务）, 某某有限公司长春. */
    private static final Pattern WITHIN = Pattern.compile("[^:;,。]{2,40}(?:公司|集团).{0,20}");

    /** Foreign firms, and accounts that are called in Latin letters; labels have none. */
    private static final Pattern FOREIGN = Pattern.compile("(?=.*[A-Za-z]{3})[\\p{IsHan}A-Za-z0-9 .,&'()-]{3,60}");

    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}(?:先生|女士|\\(个体\\p{IsHan}{0,4}\\))?");
    private static final Pattern OF_A_NATION = Pattern.compile("\\p{IsHan}{1,8}(?:[·•]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern MASKED = Pattern.compile("(?=.*\\*)(?=.*\\p{IsHan})[\\p{IsHan}*]{2,6}");

    /** Names of samples begin so, as their numbers are invented; they need no surname. */
    private static final Pattern SAMPLE = Pattern.compile("示例[\\p{IsHan}0-9·]{1,12}(?:\\(个体\\p{IsHan}{0,4}\\))?");

    /** How the second line of a broken name begins. */
    private static final Pattern END =
            Pattern.compile("(?:\\(|[)]|有?限(?:责任)?公司|责任|任公司|股份|份有限|公司|集团|服务部|经营部|务部|营部|工作室|商户).*");

    /** A whole name of a firm with that of another behind it, as two columns set close are read: not a branch, which is one firm. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:有限公司|责任公司|股份公司|个体工商户\\)|合伙\\)).*" + "(?:有限公司|责任公司|股份公司|个体工商户|合伙企业|服务部|经营部|工作室|(?<![分子支])公司)");

    /** What stands on a form beside a name and never in one: it ran into what follows. */
    private static final Pattern MORE =
            Pattern.compile("[账帐]号|[账帐]户(?!余额$)|卡号|余额[:¥]?\\s*\\d|\\d元?余额|户名|开户|汇[入出]行|联系人|电话[:\\d]|\\d{8}");

    /** Who else had to do with it. Shops are called so too, which hand out parcels or deal with offices for others. */
    private static final Pattern ON_BEHALF = Pattern.compile("经手|经办|代[办收付领]");

    private static final Pattern ON_BEHALF_IN_BRACKETS = Pattern.compile("\\([^()]*(?:经手|经办|代[办收付领])[^()]*\\)");

    private static final Pattern BANK = Pattern.compile(
            ".{2,40}(?:银行|信用社|信用联社|银行股份有限公司|银行有限责任公司)|.{2,40}(?:银行|信用社|信用联社).{0,20}(?:支行|分行|分理处|营业部|营业所)");

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "司空", "夏侯", "端木", "南宫", "西门",
            "申屠", "公冶", "独孤", "呼延", "钟离", "闻人", "赫连", "澹台", "淳于", "单于", "太叔", "完颜", "拓跋", "轩辕", "百里", "东郭", "谷梁", "第五");

    private static final Set<Integer> SURNAMES = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石"
                    + "金韦贾夏付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧"
                    + "耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司古吉卓缪简车项连芦娄"
                    + "代窦岑戚党景卜奚桂费卫席柏冷晏隋米鄢瞿丛臧全宫邬佟荣海卞闵池仇查原苟封刁荆佘郎冀应边匡栾邸桑楚寇迟宗储官巩覃褚仲佐卿郜麦宣强银苑苍索户桓仝"
                    + "乐敖皮练那区阴糜逯植占巫茅嵇习幸阚亓衣甄鞠戈帅厉竺揭晋明花么英都修敬底祖智慎红木尧国班禹才鹿来燕但危冼位檀粟虞富暴訾郁宿扈郗鄂扎扬奉雒相"
                    + "丰酆钭诸干郦雍步戎弘羿储汲邴松井巴弓牧隗山宓蓬郏咸籍赖屠胥苍双莘劳逄姬扶堵郦雍却璩濮寿通边扈冀尚农温别晏瞿充慕茹宦鱼容古慎戈廖庾终暨居衡耿满弘匡"
                    + "国寇广禄阙东欧利越隆师巩厍晁勾敖融訾辛阚简饶空毋沙乜养须巢后红竺权逮盖益公万俟晓况亢缑帅有琴商牟佴伯赏墨哈谯笪年爱佟言福萧")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private NameShape() {}

    /** Whether a value reads like the name of a firm or a person. */
    public static boolean isOne(String value) {
        String name = Plain.of(value).strip();
        if (END.matcher(name).matches() || SEVERAL.matcher(name).find() || holdsMore(name)) {
            return false;
        }
        return FIRM.matcher(name).matches()
                || WITHIN.matcher(name).matches()
                || FOREIGN.matcher(name).matches()
                || OF_A_NATION.matcher(name).matches()
                || MASKED.matcher(name).matches()
                || SAMPLE.matcher(name).matches()
                || isPerson(name);
    }

    /** Whether a value reads like the name of a bank or of a branch of one. */
    static boolean isBank(String value) {
        return BANK.matcher(Plain.of(value).strip()).matches();
    }

    /** Whether words that belong to no name stand within a value. */
    static boolean holdsMore(String value) {
        String name = Plain.of(value).strip();
        return MORE.matcher(name).find()
                || ON_BEHALF_IN_BRACKETS.matcher(name).find()
                || ON_BEHALF.matcher(name).find() && !FIRM.matcher(name).matches();
    }

    /** Whether a value reads like the name of a firm, a shop or an office. */
    public static boolean isFirm(String value) {
        String name = Plain.of(value).strip();
        return !END.matcher(name).matches()
                && (FIRM.matcher(name).matches() || WITHIN.matcher(name).matches());
    }

    private static boolean isPerson(String name) {
        return PERSON.matcher(name).matches()
                && (SURNAMES.contains(name.codePointAt(0))
                        || name.length() > 2 && DOUBLE.contains(name.substring(0, 2)));
    }
}
