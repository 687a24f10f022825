package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.world.City;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One stranger withdraws for many, far away and without agreement. */
final class ProxyHarvester implements Scheme {

    @Override
    public String name() {
        return "PROXY_HARVESTER";
    }

    @Override
    public String story() {
        return "同一外人在异地为多人提现，无委托协议";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("I11", "I12");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.RIDER);
        City far = City.ALL.stream()
                .filter(city -> city.kilometresTo(City.of(enterprise.city())) > 150)
                .findFirst()
                .orElseThrow();
        String agent = stage.join(stage.people().drawn(Trade.SORTER, far, false))
                .worker()
                .idNumber();
        List<Member> crew = stage.crew(
                enterprise,
                Trade.RIDER,
                stage.chance("size").between(5, 9),
                stage.month(2),
                UnaryOperator.identity(),
                place -> new Harvested(agent, far.code()));
        return Planted.of(crew);
    }

    private static final class Harvested extends TwistedConduct {

        private final String agent;
        private final String city;

        Harvested(String agent, String city) {
            this.agent = agent;
            this.city = city;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public List<Withdrawal> withdrawals(Stint stint, Withdrawal honest) {
            return List.of(honest.by(agent, city));
        }
    }
}
