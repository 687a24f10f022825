package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Contracts set in two columns, with all that was agreed in a schedule at the end, and as public buyers make them. */
final class OpenedPrintedContracts {

    private static final Look PRINT = new Look(Face.SONG, Latin.SERIF, Face.HEI, 9, Type.BLACK);
    private static final Look LAWYERS = new Look(Face.MING, Latin.SERIF, Face.MING, 11, Type.BLACK);
    private static final Look PUBLIC = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12, Type.BLACK);

    static final List<Layout> ALL = List.of(
            contract(
                    "opened-contract-two-columns",
                    PRINT,
                    inventions -> ContractText.drawn(inventions, true),
                    List.of(OpenedColumnsContract::page)),
            contract(
                    "opened-contract-schedule",
                    LAWYERS,
                    inventions -> ContractText.drawn(inventions, true),
                    List.of(OpenedScheduleContract::terms, OpenedScheduleContract::schedule)),
            contract(
                    "opened-contract-public",
                    PUBLIC,
                    OpenedPrintedContracts::ofFirms,
                    List.of(OpenedPublicContract::cover, OpenedPublicContract::terms)));

    private OpenedPrintedContracts() {}

    private static Layout contract(
            String name,
            Look look,
            Function<Inventions, ContractText> told,
            List<BiConsumer<Pen, ContractText>> pages) {
        Function<ContractText, Map<String, String>> truth = ContractText::fields;
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.CONTRACT, look, 210, 297, told, truth, pages, "合同");
    }

    /** A public buyer's supplier is a firm. */
    private static ContractText ofFirms(Inventions inventions) {
        ContractText drawn = ContractText.drawn(inventions, true);
        return new ContractText(
                drawn.number(),
                drawn.partyA(),
                inventions.shop(),
                drawn.platform(),
                drawn.work(),
                drawn.validFrom(),
                drawn.validTo(),
                drawn.signedOn(),
                drawn.amount(),
                drawn.addressA(),
                drawn.addressB(),
                inventions.account(),
                drawn.bank());
    }
}
