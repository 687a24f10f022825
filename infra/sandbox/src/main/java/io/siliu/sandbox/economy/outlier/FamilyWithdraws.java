package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.ProxyAgreement;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.City;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The cleaner of the first seed document: a daughter far away withdraws, and the agreement is signed afterwards. */
final class FamilyWithdraws implements Outlier {

    @Override
    public String name() {
        return "FAMILY_WITHDRAWS";
    }

    @Override
    public String story() {
        return "保洁员的家人在外地代为提现，随后补签委托提现协议";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F01", "I11");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.CLEANER);
        Member member = stage.join(stage.person(enterprise, Trade.CLEANER));
        Member daughter = stage.join(stage.people().drawn(Trade.SORTER, far(enterprise), false));
        String agent = daughter.worker().idNumber();
        LocalDate agreed = stage.month(2).atDay(12);
        stage.engage(
                enterprise,
                member,
                Trade.CLEANER,
                1,
                stage.month(1),
                stage.last(),
                new Withdrawing(agent, daughter.worker().city()));
        stage.standing(chronicle ->
                chronicle.proxyAgreement(new ProxyAgreement(member.id(), agent, "女儿", agreed, agreed.plusYears(2))));
        return new Cleared(List.of(member.id()), agreed);
    }

    private static City far(Enterprise enterprise) {
        City here = City.of(enterprise.city());
        return City.ALL.stream()
                .filter(city -> city.kilometresTo(here) > 150)
                .findFirst()
                .orElseThrow();
    }

    private static final class Withdrawing extends Conduct {

        private final String agent;
        private final String city;

        Withdrawing(String agent, String city) {
            this.agent = agent;
            this.city = city;
        }

        @Override
        public List<Withdrawal> withdrawals(Stint stint, Withdrawal honest) {
            return List.of(honest.by(agent, city));
        }
    }
}
