package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two sides of a contract by whatever words it calls them: 合作方 and 服务商, 经纪公司 and 主播. Each word stands before a name in the
 * head, and once more where that side signs, or throughout the clauses as who does what. No other label of a paper does both. A
 * firm has the work done by a person; of two alike the one named first does, as in nearly every contract. A person has to look.
 */
final class PairedRoles {

    private static final Pattern LABELLED = Pattern.compile(
            "(?<=[\\n\\t]|^)[ ]*(\\p{IsHan}{2,6}?)(?:名称|全称|姓名)?(?:\\([^()\\n]{1,14}\\))?[ ]*(?::[ ]*|\\t)[ ]*"
                    + "(\\p{IsHan}[^\\n\\t,，。;；:]{1,40}?)(?=[(（][^)）个]|[ ]*[\\n\\t,，。;；]|$)");

    /** Labels of other names, and words for whoever is no party. */
    private static final Pattern NO_PARTY = Pattern.compile(
            ".*(?:联系|经办|代表|负责|开户|账|帐|地址|住所|住址|电话|手机|邮|日期|时间|授权|收件|对接|财务|紧急|担保|保证|见证|监理|监制|推荐|介绍|银行|姓名|名称|身份|证|代码|税|项目|现场"
                    + "|户名|收款|付款|法定|法人|品牌(?!方)|商品|丙方|丁方|第三|双方|各方|主管|经理|部门|职务|性别|审核|制表|校址|地点|内容|期限|方式|标准|金额|作品|课程|艺名|昵称|全称|字号|印制|登记"
                    + "|[甲乙]方).*");

    /** So often a word is written that the clauses speak of a side with: in its head, where it signs, and in two clauses. */
    private static final int OFTEN = 4;

    /** No contract has more labels before names; a hostile paper has. */
    private static final int MOST_LABELS = 60;

    private PairedRoles() {}

    /** The heads of both sides; none where fewer than two words are such. */
    static List<PartyHead> of(TextRun flow) {
        Map<String, Span> words = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        LABELLED.matcher(flow.plain()).results().limit(MOST_LABELS).forEach(label -> {
            String word = label.group(1);
            String name = label.group(2).strip();
            boolean other = names.stream().noneMatch(known -> Values.same(known, name));
            if (other && !words.containsKey(word) && isSide(flow, label, name)) {
                words.put(word, flow.span(label.start(1), label.start(2)));
                names.add(name);
            }
        });
        return words.size() < 2 ? List.of() : heads(List.copyOf(words.keySet()), List.copyOf(words.values()), names);
    }

    private static boolean isSide(TextRun flow, MatchResult label, String name) {
        String word = label.group(1);
        return !NO_PARTY.matcher(word).matches()
                && NameShape.isOne(name)
                && (signs(flow, word, label.end()) || count(flow, word) >= OFTEN);
    }

    private static boolean signs(TextRun flow, String word, int from) {
        return Pattern.compile("(?<=[\\n\\t]|^)[ ]*" + word
                        + "[ ]*:?[ ]*(?:[(][^()\\n]{0,10}[章签字名][^()\\n]{0,4}[)]|盖章|签[章字名署])")
                .matcher(flow.plain())
                .results()
                .anyMatch(signature -> signature.start() >= from);
    }

    private static long count(TextRun flow, String word) {
        return Pattern.compile(Pattern.quote(word))
                .matcher(flow.plain())
                .results()
                .count();
    }

    private static List<PartyHead> heads(List<String> words, List<Span> places, List<String> names) {
        Optional<Side> left = PartyHead.sideOf(words.get(0));
        Optional<Side> right = PartyHead.sideOf(words.get(1));
        boolean sure = PartyHead.isSure(words.get(0)) || PartyHead.isSure(words.get(1));
        boolean told = sure || left.isPresent() && right.isPresent() && !left.equals(right);
        boolean turned = told
                ? PartyHead.isSure(words.get(1)) && !PartyHead.isSure(words.get(0))
                        ? right.equals(Optional.of(Side.FIRST))
                        : left.equals(Optional.of(Side.SECOND))
                : !NameShape.isFirm(names.get(0)) && NameShape.isFirm(names.get(1));
        int rank = told ? PartyHead.OPPOSITE : PartyHead.PAIRED;
        return List.of(
                new PartyHead(turned ? Side.SECOND : Side.FIRST, rank, places.get(0)),
                new PartyHead(turned ? Side.FIRST : Side.SECOND, rank, places.get(1)));
    }
}
