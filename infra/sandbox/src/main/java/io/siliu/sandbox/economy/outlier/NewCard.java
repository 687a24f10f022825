package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody who lost the bank card and was given a new one the day before pay day. */
final class NewCard implements Outlier {

    @Override
    public String name() {
        return "NEW_CARD";
    }

    @Override
    public String story() {
        return "银行卡遗失补办，换卡次日收款";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F18");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.SORTER);
        LocalDate changed = stage.month(3).atDay(4);
        Member member =
                stage.join(stage.person(enterprise, Trade.SORTER).worker(one -> one.paidTo(one.card(), changed)));
        stage.engage(enterprise, member, Trade.SORTER, 1, stage.month(2), stage.last(), Conduct.HONEST);
        return new Cleared(List.of(member.id()), stage.month(4).atDay(1));
    }
}
