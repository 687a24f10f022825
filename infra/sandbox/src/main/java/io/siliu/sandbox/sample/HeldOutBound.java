package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Contracts as enterprises and workers send them to a platform: a rider's with the firm of a station, an enterprise's with the
 * platform itself, a builder's on a city's form, a developer's with milestones, and one of three sides.
 */
final class HeldOutBound {

    private static final Look WORD = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look HOUSE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11.5, Type.BLACK);
    private static final Look FILLED = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look TYPED = new Look(Face.SONG, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look HEAVY = new Look(Face.MING, Latin.SERIF, Face.HEI, 11, Type.BLACK);

    private static final List<String> SYSTEMS = List.of("门店巡检小程序", "仓储管理系统", "会员积分商城", "设备报修平台");
    private static final List<String> ROOMS = List.of("门店墙面、吊顶、水电改造", "办公区隔断及地面翻新", "店面招牌及橱柜安装");

    static final List<Layout> ALL = List.of(
            contract(
                    "heldout-contract-station",
                    WORD,
                    HeldOutBound::ofRider,
                    HeldOutDeal.without("contractNumber"),
                    List.of(HeldOutStation::first, HeldOutStation::last)),
            contract(
                    "heldout-contract-client",
                    HOUSE,
                    HeldOutBound::ofClient,
                    HeldOutDeal.without(),
                    List.of(
                            HeldOutClientPlatform::cover,
                            HeldOutClientPlatform::first,
                            HeldOutClientPlatform::second,
                            HeldOutClientPlatform::annex)),
            contract(
                    "heldout-contract-renovation",
                    FILLED,
                    HeldOutBound::ofBuilder,
                    HeldOutDeal.without("partyAId"),
                    List.of(HeldOutRenovation::first, HeldOutRenovation::last)),
            contract(
                    "heldout-contract-software",
                    TYPED,
                    HeldOutBound::ofDeveloper,
                    HeldOutDeal.without(),
                    List.of(HeldOutSoftware::first, HeldOutSoftware::last)),
            contract(
                    "heldout-contract-three-sides",
                    HEAVY,
                    HeldOutBound::ofThree,
                    HeldOutDeal.without(),
                    List.of(HeldOutThreeSides::first, HeldOutThreeSides::last)));

    private HeldOutBound() {}

    private static HeldOutDeal ofRider(Inventions inventions) {
        return HeldOutDeal.drawn(inventions, false).with(inventions.individual());
    }

    private static HeldOutDeal ofClient(Inventions inventions) {
        HeldOutDeal deal = HeldOutDeal.drawn(inventions, false);
        LocalDate year = deal.said().validFrom().plusYears(1).minusDays(1);
        return deal.with(inventions.company())
                .until(year)
                .numbered("LHYG-" + deal.said().signedOn().getYear() + "-" + inventions.digits(4));
    }

    private static HeldOutDeal ofBuilder(Inventions inventions) {
        HeldOutDeal deal = HeldOutDeal.drawn(inventions, true).with(builder(inventions));
        return deal.ofWholeYuan("12000.00")
                .doing(inventions.oneOf(ROOMS))
                .until(deal.said().validFrom().plusDays(inventions.between(24, 89)))
                .numbered("ZX" + Dates.as("yyyyMM", deal.said().signedOn()) + inventions.digits(3));
    }

    /** A person who builds, or the workshop of one. */
    private static Party builder(Inventions inventions) {
        if (inventions.chance(50)) {
            return inventions.individual();
        }
        Party shop = inventions.shop();
        String trade = String.join("|", Words.SHOPS);
        return new Party(shop.name().replaceFirst(trade, "装饰装修部"), shop.code());
    }

    private static HeldOutDeal ofDeveloper(Inventions inventions) {
        HeldOutDeal deal = HeldOutDeal.drawn(inventions, true).with(inventions.individual());
        return deal.ofWholeYuan("20000.00")
                .doing(inventions.oneOf(SYSTEMS))
                .until(deal.said().validFrom().plusMonths(inventions.between(2, 6)))
                .numbered("RJ-" + Dates.as("yyMMdd", deal.said().signedOn()) + "-" + inventions.digits(2));
    }

    private static HeldOutDeal ofThree(Inventions inventions) {
        HeldOutDeal deal = HeldOutDeal.drawn(inventions, true).ofProject();
        return deal.numbered("SFXY" + Dates.as("yyyyMMdd", deal.said().signedOn()) + inventions.digits(5));
    }

    static Layout contract(
            String name,
            Look look,
            Function<Inventions, HeldOutDeal> told,
            Function<HeldOutDeal, Map<String, String>> truth,
            List<BiConsumer<Pen, HeldOutDeal>> pages) {
        return new InventedPaper<>(
                name, LayoutSet.HELD_OUT, SampleKind.CONTRACT, look, 210, 297, told, truth, pages, "合同");
    }
}
