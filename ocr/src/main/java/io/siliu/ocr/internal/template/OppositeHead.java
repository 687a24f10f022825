package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Trades call the parties of their contracts as they like: 聘请方 and 顾问方, 举办方 and 主讲方. Where the words of a contract name one
 * side alone, and exactly one other word of that form stands before a name, that is the other side.
 */
final class OppositeHead {

    private static final Pattern HEAD = Pattern.compile(
            "(?<=[\\n\\t]|^)[ ]*(\\p{IsHan}{1,5}(?:[方人者员师主商户]|用户|主体|机构))(?:\\((?![^()]{0,8}[章签])[^()\\n]{1,14}\\))?[ ]*:[ ]*(\\p{IsHan}[^\\n\\t,，。;；:]{1,40}?)(?=[(（][^)）个]|[ ]*[\\n\\t,，。;；]|$)");

    /** Words of that form for whoever is no party, or for both. */
    private static final Pattern NO_PARTY = Pattern.compile(
            ".*(?:第三|双|各|对|守约|违约|担保|保证|见证|监理|平台|付款|收款|代理|联系|监管|托管|居间|开户).{0,2}方|(?!.*用户).*(?:经办|负责|代表|操作|签署|签字|签章|签约|法定|审核|制表|制单|授权|见证|收件|对接|紧急|推荐|保证|担保|联系|代理|监护|介绍|证明|记录|填表|抄送|申请|收款|付款|开户|负责|经纪|店员|客服|管理|项目|业务|施工|设计|持证|持卡|证明|受益|被保险|投保|主讲|配偶|家属|户).{0,2}[人者员师主商户]|.*(?:平台|第三|监理|认证|鉴证|登记|颁发|发证|签发|承保|金融|主管).{0,4}");

    private OppositeHead() {}

    /** @param known the heads whose words tell the side */
    static List<PartyHead> of(TextRun flow, List<PartyHead> known) {
        Set<Side> sides = known.stream()
                .filter(head -> head.rank() < PartyHead.LOOSE)
                .map(PartyHead::side)
                .collect(Collectors.toSet());
        if (sides.size() != 1 || sides.contains(Side.THIRD)) {
            return List.of();
        }
        Side opposite = sides.contains(Side.FIRST) ? Side.SECOND : Side.FIRST;
        List<Span> others = HEAD.matcher(flow.plain())
                .results()
                .filter(head -> isParty(head) && !isKnown(head, known))
                .map(head -> flow.span(head.start(1), head.start(2)))
                .toList();
        boolean one = others.stream().map(Span::plain).distinct().count() == 1;
        return Optional.of(others).filter(heads -> one).stream()
                .flatMap(List::stream)
                .map(place -> new PartyHead(opposite, PartyHead.OPPOSITE, place))
                .toList();
    }

    private static boolean isParty(MatchResult head) {
        return !NO_PARTY.matcher(head.group(1)).matches()
                && NameShape.isOne(head.group(2).strip());
    }

    private static boolean isKnown(MatchResult head, List<PartyHead> known) {
        return known.stream()
                .anyMatch(other ->
                        other.place().from() < head.end(1) && other.place().to() > head.start(1));
    }
}
