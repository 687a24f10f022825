package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.BoundContracts.contract;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/**
 * More contracts as enterprises and workers send them: a lecturer's, a translator's, one that prolongs another, a driver's for hire,
 * and a cleaner's with a property firm. They were opened after their first look as well.
 */
final class BoundServices {

    private static final Look WORD = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);
    private static final Look LAWYERS = new Look(Face.MING, Latin.SERIF, Face.MING, 11, Type.BLACK);
    private static final Look OFFICE = new Look(Face.SONG, Latin.OWN, Face.SONG, 12, Type.BLACK);
    private static final Look FIRM = new Look(Face.SONG, Latin.SERIF, Face.HEI, 11, Type.BLACK);
    private static final Look PROPERTY = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12, Type.BLACK);

    private static final List<String> COURSES = List.of("电商运营实务", "短视频拍摄与剪辑", "Python数据分析入门", "初级会计实务");
    private static final List<String> WRITINGS = List.of("产品说明书翻译", "招标文件翻译", "医疗器械注册资料翻译", "展会宣传资料翻译");

    static final List<Layout> ALL = List.of(
            contract(
                    "bound-contract-lecturer",
                    WORD,
                    BoundServices::ofLecturer,
                    BoundDeal.without(),
                    List.of(BoundLecturer::first, BoundLecturer::last)),
            contract(
                    "bound-contract-translation",
                    LAWYERS,
                    BoundServices::ofTranslator,
                    BoundDeal.without("contractNumber"),
                    List.of(BoundTranslation::first, BoundTranslation::last)),
            contract(
                    "bound-contract-renewal",
                    OFFICE,
                    BoundServices::ofRenewal,
                    BoundDeal.without("partyAId", "partyBId"),
                    List.of(BoundRenewal::page)),
            contract(
                    "bound-contract-chauffeur",
                    FIRM,
                    BoundServices::ofDriver,
                    BoundDeal.without(),
                    List.of(BoundChauffeur::first, BoundChauffeur::last)),
            contract(
                    "bound-contract-property",
                    PROPERTY,
                    BoundServices::ofCleaner,
                    BoundDeal.without(),
                    List.of(BoundProperty::cover, BoundProperty::contents, BoundProperty::first, BoundProperty::last)));

    private BoundServices() {}

    private static BoundDeal ofLecturer(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, false).with(inventions.individual());
        return deal.doing(inventions.oneOf(COURSES))
                .numbered("JS" + Dates.as("yyyyMM", deal.said().signedOn()) + "-" + inventions.digits(4));
    }

    /** Thousands of characters at two hundred yuan. */
    private static BoundDeal ofTranslator(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, true).with(inventions.individual());
        return deal.doing(inventions.oneOf(WRITINGS))
                .until(deal.said().validFrom().plusDays(inventions.between(9, 60)))
                .costing(Money.ofCents(20_000L * inventions.between(12, 160)));
    }

    private static BoundDeal ofRenewal(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, false);
        return deal.numbered("XQ-" + deal.said().signedOn().getYear() + "-" + inventions.digits(4));
    }

    private static BoundDeal ofDriver(Inventions inventions) {
        BoundDeal deal = BoundDeal.drawn(inventions, false).with(inventions.individual());
        return deal.numbered("DJ" + inventions.digits(9));
    }

    /** A cleaner's workshop for so much a month. */
    private static BoundDeal ofCleaner(Inventions inventions) {
        Party shop = inventions.shop();
        String trade = String.join("|", Words.SHOPS);
        BoundDeal deal = BoundDeal.drawn(inventions, true)
                .with(new Party(shop.name().replaceFirst(trade, "保洁服务部"), shop.code()));
        Money monthly = Money.ofCents(10_000L * inventions.between(42, 260));
        BigDecimal months = BigDecimal.valueOf(TrustedHousekeeping.months(deal.said()));
        return deal.numbered("WYBJ-" + Dates.as("yyyy", deal.said().signedOn()) + "-" + inventions.digits(3))
                .costing(monthly.times(months));
    }
}
