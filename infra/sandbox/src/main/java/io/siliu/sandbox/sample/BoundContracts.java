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
 * platform itself, a builder's on a city's form, a developer's with milestones, and one of three sides. They were drawn by somebody
 * who had not seen the reader, and opened after their first look.
 */
final class BoundContracts {

    private static final Look WORD = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look HOUSE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11.5, Type.BLACK);
    private static final Look FILLED = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look TYPED = new Look(Face.SONG, Latin.OWN, Face.SONG, 11, Type.BLACK);
    private static final Look HEAVY = new Look(Face.MING, Latin.SERIF, Face.HEI, 11, Type.BLACK);

    private static final List<String> SYSTEMS = List.of("门店巡检小程序", "仓储管理系统", "会员积分商城", "设备报修平台");
    private static final List<String> ROOMS = List.of("门店墙面、吊顶、水电改造", "办公区隔断及地面翻新", "店面招牌及橱柜安装");

    static final List<Layout> ALL = List.of(
            contract(
                    "bound-contract-station",
                    WORD,
                    BoundContracts::ofRider,
                    BoundDeal.without("contractNumber"),
                    List.of(BoundStation::first, BoundStation::last)),
            contract(
                    "bound-contract-client",
                    HOUSE,
                    BoundContracts::ofClient,
                    BoundDeal.without(),
                    List.of(
                            BoundClientPlatform::cover,
                            BoundClientPlatform::first,
                            BoundClientPlatform::second,
                            BoundClientPlatform::annex)),
            contract(
                    "bound-contract-renovation",
                    FILLED,
                    BoundContracts::ofBuilder,
                    BoundDeal.without("partyAId"),
                    List.of(BoundRenovation::first, BoundRenovation::last)),
            contract(
                    "bound-contract-software",
                    TYPED,
                    BoundContracts::ofDeveloper,
                    BoundDeal.without(),
                    List.of(BoundSoftware::first, BoundSoftware::last)),
            contract(
                    "bound-contract-three-sides",
                    HEAVY,
                    BoundContracts::ofThree,
                    BoundDeal.without(),
                    List.of(BoundThreeSides::first, BoundThreeSides::last)));

    private BoundContracts() {}

    private static BoundDeal ofRider(Inventions inventions) {
        return BoundDeal.drawn(inventions, false).with(inventions.individual());
    }

    private static BoundDeal ofClient(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, false);
        LocalDate year = deal.said().validFrom().plusYears(1).minusDays(1);
        return deal.with(inventions.company())
                .until(year)
                .numbered("LHYG-" + deal.said().signedOn().getYear() + "-" + inventions.digits(4));
    }

    private static BoundDeal ofBuilder(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, true).with(builder(inventions));
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

    private static BoundDeal ofDeveloper(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, true).with(inventions.individual());
        return deal.ofWholeYuan("20000.00")
                .doing(inventions.oneOf(SYSTEMS))
                .until(deal.said().validFrom().plusMonths(inventions.between(2, 6)))
                .numbered("RJ-" + Dates.as("yyMMdd", deal.said().signedOn()) + "-" + inventions.digits(2));
    }

    private static BoundDeal ofThree(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, true).ofProject();
        return deal.numbered("SFXY" + Dates.as("yyyyMMdd", deal.said().signedOn()) + inventions.digits(5));
    }

    static Layout contract(
            String name,
            Look look,
            Function<Inventions, BoundDeal> told,
            Function<BoundDeal, Map<String, String>> truth,
            List<BiConsumer<Pen, BoundDeal>> pages) {
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.CONTRACT, look, 210, 297, told, truth, pages, "合同");
    }
}
