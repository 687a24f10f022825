package io.siliu.sandbox.economy.scheme;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person with several shops of similar names at one address, each just under the exemption (case of Tianhe). */
final class SplitIncome implements Scheme {

    @Override
    public String name() {
        return "SPLIT_INCOME";
    }

    @Override
    public String story() {
        return "一人设立多个名称近似的个体户，同址分拆收入，各户月收入贴近免税额";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S14", "V13", "F13", "S13");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise =
                stage.enterprise(Industry.SOFTWARE, stage.city(), 6, it -> it.of(EngagementModel.AGENCY));
        LocalDate opened = stage.first().minusMonths(3).atDay(4);
        Member member = stage.join(
                stage.proprietor(enterprise, Trade.DESIGNER).licences(one -> shops(stage, one.get(0), opened)));
        for (Licence shop : member.licences()) {
            stage.engage(enterprise, member, shop, Trade.DESIGNER, 0.2, new UnderTheExemption());
        }
        return Planted.of(List.of(member));
    }

    private static List<Licence> shops(Stage stage, Licence first, LocalDate opened) {
        Chance chance = stage.chance("shops");
        List<Licence> shops = new ArrayList<>();
        for (int place = 0; place < chance.between(4, 6); place++) {
            Licence shop = stage.people().another(first, chance);
            String name = "示例" + "甲乙丙丁戊己".charAt(place) + "记" + Trade.DESIGNER.suffix();
            shops.add(shop.named(name, opened.plusDays(place * 6L)).at(first.address()));
        }
        return shops;
    }

    private static final class UnderTheExemption extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Money gross(Stint stint, Money honest) {
            return Money.ofCents(stint.chance("edge").between(9_810_000, 9_998_000));
        }
    }
}
