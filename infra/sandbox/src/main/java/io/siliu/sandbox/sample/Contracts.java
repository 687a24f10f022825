package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.ContractLayout.Style;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** The contracts that are drawn. */
final class Contracts {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10.5, Type.BLACK);
    private static final Look TIMES = new Look(Face.MING, Latin.SERIF, Face.MING, 11, Type.BLACK);
    private static final Look ARIAL = new Look(Face.HEI, Latin.SANS, Face.HEI, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 10.5, 0x202020);
    private static final Look BRUSH = new Look(Face.KAI, Latin.SERIF, Face.KAI, 12, Type.BLACK);
    private static final Look OFFICE = new Look(Face.MING, Latin.MONO, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new ContractLayout("contract-three", TUNED, SONG, Style.THREE_PARTIES, "承揽服务三方合同", 1),
            new ContractLayout("contract-priced", TUNED, TIMES, Style.PRICED, "服务外包合同", 1),
            new ContractLayout("contract-boxed", TUNED, HEI, Style.BOXED, "委托服务协议", 1),
            new PreambleContract("contract-preamble", TUNED, SONG, "灵活用工服务协议", "编号："),
            new PreambleContract("contract-numbered", TUNED, ARIAL, "承揽合同", "No："),
            new ContractLayout("contract-tabled", TUNED, ARIAL, Style.TABLED, "项目服务协议", 2),
            new ContractLayout("contract-brush", TUNED, BRUSH, Style.PLAIN, "灵活用工合作协议", 1),
            new PreambleContract("contract-platform", TUNED, OFFICE, "共享用工合作协议书", "协议编号："),
            new HeadedPartiesContract("contract-headed", TUNED, TIMES),
            new PartiesBesideContract("contract-parties-beside", TUNED, HEI),
            new ContractLayout("contract-office", TUNED, TIMES, Style.THREE_PARTIES, "劳务承揽合同书", 1));

    private Contracts() {}
}
