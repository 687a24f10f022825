package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/** What clients confirm of work done on other platforms: by letter, on an order sheet, on a fitter's slip, on a report of a shop visit. */
final class OpenedConfirmations {

    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 12, Type.BLACK);
    private static final Look SHEET = new Look(Face.SONG, Latin.SANS, Face.HEI, 9.5, Type.BLACK);
    private static final Look FITTER = new Look(Face.KAI, Latin.SANS, Face.HEI, 9.5, 0x1A4E8A);
    private static final Look REPORT = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x333333);

    static final List<Layout> ALL = List.of(
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-letter",
                    LETTER,
                    210,
                    297,
                    of("份", "市场调研", "文案撰写", "数据标注"),
                    OpenedProofs::letter),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-order",
                    SHEET,
                    210,
                    200,
                    of("件", "商品图精修", "短视频剪辑", "数据清洗"),
                    OpenedProofs::order),
            OnePage.acceptance(
                    LayoutSet.TUNED, "opened-acceptance-fitter", FITTER, 210, 148, ofFitter(), OpenedProofs::fitter),
            OnePage.acceptance(
                    LayoutSet.TUNED,
                    "opened-acceptance-shop",
                    REPORT,
                    210,
                    190,
                    of("店", "门店巡检", "新品铺货", "促销陈列"),
                    OpenedProofs::shop));

    private OpenedConfirmations() {}

    private static Function<Inventions, AcceptanceText> of(String unit, String... works) {
        return inventions -> told(AcceptanceText.drawn(inventions), inventions.oneOf(List.of(works)), unit, 0);
    }

    /** A household has one or two things fitted. */
    private static Function<Inventions, AcceptanceText> ofFitter() {
        return inventions -> told(
                AcceptanceText.drawn(inventions),
                inventions.oneOf(List.of("空调安装", "热水器安装", "洗衣机安装")),
                "台",
                inventions.between(1, 2));
    }

    /** @param quantity how much was done; 0 leaves it as invented */
    private static AcceptanceText told(AcceptanceText drawn, String work, String unit, int quantity) {
        Money price = drawn.price();
        return new AcceptanceText(
                drawn.task(),
                drawn.client(),
                drawn.worker(),
                work,
                quantity == 0 ? drawn.quantity() : quantity,
                unit,
                price,
                drawn.acceptedBy(),
                drawn.acceptedOn());
    }
}
