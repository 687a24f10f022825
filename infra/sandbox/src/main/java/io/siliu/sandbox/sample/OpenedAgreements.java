package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Contracts after forms that collections and agencies hand round and small firms sign: a film maker's, one for promotion, a gang's
 * for loading, a helper's beside a job, a trainer's, a middleman's, a workshop's for fitting, and one of two firms for a store.
 */
final class OpenedAgreements {

    private static final Look WORD = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look AGENCY = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, Type.BLACK);
    private static final Look BLANKS = new Look(Face.KAI, Latin.OWN, Face.SONG, 11.5, Type.BLACK);
    private static final Look CLUB = new Look(Face.SONG, Latin.OWN, Face.HEI, 11, Type.BLACK);
    private static final Look FORM = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look MAKER = new Look(Face.MING, Latin.SERIF, Face.HEI, 10.5, Type.BLACK);
    private static final Look STORE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10.5, Type.BLACK);

    private static final List<String> FILMS = List.of("门店探店系列短视频", "新品上市系列短视频", "工厂实拍系列短视频", "产品测评系列短视频");
    private static final List<String> GOODS = List.of("补水面膜", "便携咖啡机", "儿童防晒衣", "无线吸尘器");
    private static final List<String> HELP = List.of("理货、收银服务", "传单派发服务", "展台引导服务", "餐厅传菜服务");
    private static final List<String> PROJECTS = List.of("写字楼保洁外包", "园区快递代收", "工厂食堂配送", "商场促销执行");
    private static final List<String> REPAIRS = List.of("空调安装、维修", "热水器安装、维修", "厨房电器安装、维修");
    private static final List<String> STORES = List.of("商品分拣", "订单拣货", "退货整理");

    static final List<Layout> ALL = List.of(
            contract(
                    "opened-contract-filming",
                    WORD,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "SP-YEAR-####",
                            inventions.company(),
                            either(inventions, "摄影工作室"),
                            inventions.oneOf(FILMS),
                            inventions.between(25, 75),
                            Optional.of(OpenedTerms.hundreds(inventions, 80, 480))),
                    List.of(),
                    List.of(OpenedFilming::first, OpenedFilming::last)),
            contract(
                    "opened-contract-promotion",
                    AGENCY,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "KOLDAY###",
                            OpenedTerms.trading(inventions.company(), "文化传媒"),
                            inventions.individual(),
                            inventions.oneOf(GOODS),
                            inventions.between(20, 60),
                            Optional.of(OpenedTerms.hundreds(inventions, 12, 160))),
                    List.of(),
                    List.of(OpenedPromotion::first, OpenedPromotion::last)),
            contract(
                    "opened-contract-loading",
                    BLANKS,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "",
                            inventions.company(),
                            either(inventions, "装卸服务部"),
                            "货物装卸",
                            364,
                            Optional.empty()),
                    List.of("contractNumber"),
                    List.of(OpenedLoading::first, OpenedLoading::last)),
            contract(
                    "opened-contract-part-time",
                    BLANKS,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "",
                            inventions.company(),
                            inventions.individual(),
                            inventions.oneOf(HELP),
                            inventions.between(80, 180),
                            Optional.empty()),
                    List.of("contractNumber", "partyAId"),
                    List.of(OpenedPartTime::page)),
            contract(
                    "opened-contract-coaching",
                    CLUB,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "",
                            OpenedTerms.trading(inventions.company(), "健身服务"),
                            inventions.individual(),
                            "健身指导",
                            364,
                            Optional.empty()),
                    List.of("contractNumber"),
                    List.of(OpenedCoaching::first, OpenedCoaching::last)),
            contract(
                    "opened-contract-brokerage",
                    FORM,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "JJ-YEAR-###",
                            inventions.company(),
                            inventions.individual(),
                            inventions.oneOf(PROJECTS),
                            inventions.between(90, 200),
                            Optional.of(OpenedTerms.hundreds(inventions, 50, 600))),
                    List.of("partyAId"),
                    List.of(OpenedBrokerage::page)),
            contract(
                    "opened-contract-fitting",
                    MAKER,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "SHWD-YEAR-#####",
                            OpenedTerms.trading(inventions.company(), "电器"),
                            OpenedTerms.trading(inventions.shop(), "家电维修部"),
                            inventions.oneOf(REPAIRS),
                            364,
                            Optional.empty()),
                    List.of(),
                    List.of(OpenedFitting::cover, OpenedFitting::body, OpenedFitting::annex)),
            contract(
                    "opened-contract-picking",
                    STORE,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "WB(YEAR)第###号",
                            OpenedTerms.trading(inventions.company(), "电子商务"),
                            OpenedTerms.trading(inventions.company(), "供应链管理"),
                            inventions.oneOf(STORES),
                            inventions.between(180, 720),
                            Optional.of(OpenedTerms.hundreds(inventions, 2_000, 9_000))),
                    List.of(),
                    List.of(OpenedPicking::first, OpenedPicking::last)));

    private OpenedAgreements() {}

    /** A person or a workshop of one. */
    private static Party either(Inventions inventions, String trade) {
        return inventions.chance(50) ? inventions.individual() : OpenedTerms.trading(inventions.shop(), trade);
    }

    private static Layout contract(
            String name,
            Look look,
            Function<Inventions, OpenedTerms> told,
            List<String> unprinted,
            List<BiConsumer<Pen, OpenedTerms>> pages) {
        return OpenedTerms.contract(LayoutSet.TUNED, name, look, told, unprinted, pages);
    }
}
