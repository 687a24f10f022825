package io.siliu.sandbox.economy.outlier;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Fellow tenants who all send their rent to one landlord right after pay day. */
final class RentToOneLandlord implements Outlier {

    @Override
    public String name() {
        return "RENT_TO_ONE_LANDLORD";
    }

    @Override
    public String story() {
        return "同住人员发薪后向同一房东转付房租";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("F05");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.RIDER);
        String landlord = "landlord-" + stage.chance("landlord").token();
        List<Member> tenants = stage.crew(
                enterprise,
                Trade.RIDER,
                stage.chance("size").between(6, 10),
                stage.month(1),
                UnaryOperator.identity(),
                place -> new Rent(landlord));
        return new Cleared(
                tenants.stream().map(Member::id).toList(), stage.first().atDay(1));
    }

    private static final class Rent extends Conduct {

        private final String landlord;

        Rent(String landlord) {
            this.landlord = landlord;
        }

        @Override
        public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
            return stint.part() > 1
                    ? honest
                    : List.of(new Transfer(
                            payment.payeeAccount(),
                            landlord,
                            Money.of("900.00"),
                            payment.paidAt().plusHours(20)));
        }
    }
}
