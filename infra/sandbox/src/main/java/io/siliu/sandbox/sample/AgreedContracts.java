package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Contracts that name their parties each in another way: in a table, on a cover, as a letter, in the first sentence, in the heads
 * of a carrier's form, on the sheet of signatures of a signing service, and in an agreement that changes an earlier one. They
 * were drawn by somebody who had not seen the reader, and opened after their first look.
 */
final class AgreedContracts {

    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11, Type.BLACK);
    private static final Look SHEET = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, Type.BLACK);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 11.5, Type.BLACK);
    private static final Look LAWYERS = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10.5, Type.BLACK);
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x222222);
    private static final Look MINISTRY = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12, Type.BLACK);

    static final List<Layout> ALL = List.of(
            contract(
                    "agreed-contract-table",
                    SHEET,
                    AgreedContracts::priced,
                    List.of(AgreedTable::first, AgreedTable::second)),
            contract("agreed-contract-letter", LETTER, AgreedContracts::priced, List.of(AgreedShort::letter)),
            contract(
                    "agreed-contract-lawyers",
                    LAWYERS,
                    AgreedContracts::priced,
                    List.of(AgreedLawyers::first, AgreedLawyers::second)),
            contract(
                    "agreed-contract-carriage",
                    OFFICE,
                    AgreedContracts::ofCarriage,
                    List.of(AgreedCarriage::first, AgreedCarriage::second)),
            contract(
                    "agreed-contract-online",
                    WEB,
                    AgreedContracts::open,
                    List.of(AgreedOnline::first, AgreedOnline::second, AgreedOnline::signatures)),
            contract(
                    "agreed-contract-supplement",
                    OFFICE,
                    AgreedContracts::ofSupplement,
                    List.of(AgreedShort::supplement)),
            contract(
                    "agreed-contract-technical",
                    MINISTRY,
                    AgreedContracts::priced,
                    List.of(AgreedTechnical::cover, AgreedTechnical::first, AgreedTechnical::last)));

    private AgreedContracts() {}

    private static ContractText priced(Inventions inventions) {
        return ContractText.drawn(inventions, true);
    }

    private static ContractText open(Inventions inventions) {
        return ContractText.drawn(inventions, false);
    }

    /** The other side owns a lorry; what a journey costs stands on its waybill. */
    private static ContractText ofCarriage(Inventions inventions) {
        return named(open(inventions), "YS" + inventions.digits(10), Optional.empty());
    }

    private static ContractText ofSupplement(Inventions inventions) {
        ContractText drawn = priced(inventions);
        return named(drawn, drawn.number() + "-补01", drawn.amount());
    }

    private static ContractText named(ContractText drawn, String number, Optional<Money> amount) {
        return new ContractText(
                number,
                drawn.partyA(),
                drawn.partyB(),
                drawn.platform(),
                drawn.work(),
                drawn.validFrom(),
                drawn.validTo(),
                drawn.signedOn(),
                amount,
                drawn.addressA(),
                drawn.addressB(),
                drawn.account(),
                drawn.bank());
    }

    private static Layout contract(
            String name,
            Look look,
            Function<Inventions, ContractText> told,
            List<BiConsumer<Pen, ContractText>> pages) {
        Function<ContractText, Map<String, String>> truth = ContractText::fields;
        return new InventedPaper<>(
                name, LayoutSet.TUNED, SampleKind.CONTRACT, look, 210, 297, told, truth, pages, "合同");
    }

    /** Whether a side is a person, who signs with a name and has no seal. */
    static boolean isPerson(Party party) {
        return !party.code().startsWith("9") || party.code().startsWith("990000");
    }

    /** A person signs, a business presses its seal. */
    static void sign(Pen pen, Party party, double x, double y) {
        if (isPerson(party)) {
            pen.easel().text(x - 10, y, pen.value().sized(20), party.name());
        } else {
            OfficeSeal.ofFirm(party.name()).press(pen, x, y, 38);
        }
    }
}
