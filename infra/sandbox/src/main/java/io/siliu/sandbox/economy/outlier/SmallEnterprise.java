package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A shop with one helper, who has no other client. */
final class SmallEnterprise implements Outlier {

    @Override
    public String name() {
        return "SMALL_ENTERPRISE";
    }

    @Override
    public String story() {
        return "小企业只有一名从业人员，且只服务该企业";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B12", "L09");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.RETAIL, stage.city(), 1, UnaryOperator.identity());
        Member member = stage.join(stage.person(enterprise, Trade.RIDER));
        stage.engage(enterprise, member, Trade.RIDER, Conduct.HONEST);
        return new Cleared(
                List.of(enterprise.creditCode(), member.id()), stage.first().atDay(1));
    }
}
