package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Optional;

/**
 * Contracts of a travel agency with a guide, of a plant whose signatures come first, of a platform for marking data as its page
 * prints, and of a stage with a host, its days in Chinese numerals.
 */
final class HeldOutBargains {

    private static final Look AGENCY = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11, Type.BLACK);
    private static final Look PLANT = new Look(Face.MING, Latin.SANS, Face.HEI, 10.5, 0x222222);
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0x6A7280);
    private static final Look STAGE = new Look(Face.KAI, Latin.SERIF, Face.KAI, 12.5, Type.BLACK);
    private static final List<String> CARE = List.of("厂区绿化养护", "空压机巡检维护", "污水处理设施运维", "仓库盘点整理");
    private static final List<String> DATA = List.of("语音转写标注", "道路图像标注", "商品图片清洗", "对话文本标注");
    private static final List<String> EVENTS = List.of("周年庆典主持", "新品发布会主持", "年会主持", "楼盘开放活动主持");

    static final List<Layout> ALL = List.of(
            OpenedTerms.contract(
                    LayoutSet.HELD_OUT,
                    "heldout-contract-guide",
                    AGENCY,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "DF-YEAR-####",
                            OpenedTerms.trading(inventions.company(), "旅行社"),
                            inventions.individual(),
                            "导游带团服务",
                            inventions.between(90, 360),
                            Optional.of(OpenedTerms.hundreds(inventions, 30, 600))),
                    List.of(),
                    List.of(HeldOutGuideContract::first, HeldOutGuideContract::last)),
            OpenedTerms.contract(
                    LayoutSet.HELD_OUT,
                    "heldout-contract-signed-first",
                    PLANT,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "WXHT【YEAR】####",
                            inventions.company(),
                            inventions.shop(),
                            inventions.oneOf(CARE),
                            inventions.between(120, 720),
                            Optional.of(OpenedTerms.hundreds(inventions, 100, 2_400))),
                    List.of(),
                    List.of(HeldOutSignedFirstContract::signatures, HeldOutSignedFirstContract::terms)),
            OpenedTerms.contract(
                    LayoutSet.HELD_OUT,
                    "heldout-contract-data",
                    WEB,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "ZBDAY########",
                            OpenedTerms.trading(inventions.company(), "信息技术"),
                            inventions.individual(),
                            inventions.oneOf(DATA),
                            inventions.between(30, 180),
                            Optional.of(OpenedTerms.hundreds(inventions, 5, 180))),
                    List.of(),
                    List.of(HeldOutDataContract::page)),
            OpenedTerms.contract(
                    LayoutSet.HELD_OUT,
                    "heldout-contract-stage",
                    STAGE,
                    inventions -> OpenedTerms.drawn(
                            inventions,
                            "",
                            OpenedTerms.trading(inventions.company(), "文化传媒"),
                            inventions.individual(),
                            inventions.oneOf(EVENTS),
                            inventions.between(1, 4),
                            Optional.of(OpenedTerms.hundreds(inventions, 10, 200))),
                    List.of("contractNumber", "partyAId"),
                    List.of(HeldOutStageContract::page)));

    private HeldOutBargains() {}
}
