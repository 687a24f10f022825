package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Contracts of work of seven trades: a housekeeping agency's, one accepted by a tap on a phone, a design bureau's on a model form
 * of the market regulator, a fleet's, a streamer's, a cleaner's with its list of prices, and a framework with a confirmed order. They
 * were drawn by somebody who had not seen the reader, and opened after their first look.
 */
final class TrustedContracts {

    private static final Look WORD = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 10, 0x2B2F36);
    private static final Look MODEL = new Look(Face.KAI, Latin.SERIF, Face.SONG, 12, Type.BLACK);
    private static final Look CARRIER = new Look(Face.SONG, Latin.OWN, Face.SONG, 10.5, Type.BLACK);
    private static final Look LAWYERS = new Look(Face.MING, Latin.SERIF, Face.MING, 10.5, Type.BLACK);
    private static final Look CLEANER = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11, Type.BLACK);
    private static final Look BUYER = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, Type.BLACK);

    /** A project or a year costs more than one service. */
    private static final BigDecimal WHOLE = new BigDecimal("8");

    static final List<Layout> ALL = List.of(
            contract(
                    "trusted-contract-housekeeping",
                    WORD,
                    inventions -> said(inventions, "JZ", Optional.of(inventions.individual()), "家政保洁、做饭等钟点服务", false),
                    List.of(TrustedHousekeeping::page)),
            contract(
                    "trusted-contract-tapped",
                    PHONE,
                    inventions -> said(inventions, "CL88", Optional.of(inventions.individual()), "", false),
                    List.of(TrustedTapped::first, TrustedTapped::second, TrustedTapped::certificate)),
            contract(
                    "trusted-contract-model",
                    MODEL,
                    inventions -> said(inventions, "SJ-", Optional.empty(), "品牌视觉形象设计", true),
                    List.of(TrustedModelForm::cover, TrustedModelForm::first, TrustedModelForm::last)),
            contract(
                    "trusted-contract-fleet",
                    CARRIER,
                    inventions -> said(inventions, "YSXY-", Optional.empty(), "普通货物道路运输", false),
                    List.of(TrustedFleet::first, TrustedFleet::annex)),
            contract(
                    "trusted-contract-streaming",
                    LAWYERS,
                    inventions -> said(inventions, "ZBHZ-", Optional.of(inventions.individual()), "网络直播", false),
                    List.of(TrustedStreaming::first, TrustedStreaming::last)),
            contract(
                    "trusted-contract-cleaning",
                    CLEANER,
                    inventions -> said(inventions, "BJFW", Optional.empty(), "日常保洁服务", true),
                    List.of(TrustedCleaning::first, TrustedCleaning::last)),
            contract(
                    "trusted-contract-confirmed",
                    BUYER,
                    inventions -> said(inventions, "FW-KJ-", Optional.empty(), "即时配送服务", false),
                    List.of(TrustedOrder::first, TrustedOrder::second, TrustedOrder::order)));

    private TrustedContracts() {}

    /**
     * What a contract of one trade says.
     *
     * @param prefix what the contracts of this house are numbered with
     * @param other the other side, where it is of one sort alone
     * @param work what is done; empty leaves the invention's
     */
    private static ContractText said(
            Inventions inventions, String prefix, Optional<Party> other, String work, boolean priced) {
        ContractText drawn = ContractText.drawn(inventions, priced);
        Optional<Money> amount = drawn.amount().map(price -> price.times(WHOLE));
        return new ContractText(
                prefix + Dates.as("yyyyMMdd", drawn.signedOn()) + inventions.digits(4),
                drawn.partyA(),
                other.orElse(drawn.partyB()),
                drawn.platform(),
                work.isEmpty() ? drawn.work() : work,
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

    /** An address down to its district, as forms name places. */
    static String district(String address) {
        return address.replaceFirst("(.*?市.{2,4}?[区县镇]).*", "$1");
    }

    /** How the other side is told apart: a person by the card, a business by its licence. */
    static String codeLabel(Party party) {
        return AgreedContracts.isPerson(party) ? "身份证号码" : "统一社会信用代码";
    }
}
