package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One contract file with one number for a whole crew. */
final class CopiedContracts implements Scheme {

    @Override
    public String name() {
        return "COPIED_CONTRACTS";
    }

    @Override
    public String story() {
        return "多人共用同一份合同文件和编号";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("C12");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.CLEANER);
        String file = stage.chance("file").token();
        String number = "CL" + stage.chance("number").digits(12);
        List<Member> crew = stage.crew(
                enterprise,
                Trade.CLEANER,
                stage.chance("size").between(5, 9),
                stage.month(1),
                UnaryOperator.identity(),
                place -> new Copied(file, number));
        return Planted.of(crew);
    }

    private static final class Copied extends TwistedConduct {

        private final String file;
        private final String number;

        Copied(String file, String number) {
            this.file = file;
            this.number = number;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public Contract contract(Engagement engagement, Contract honest) {
            return honest.numbered(number).signed(honest.signing().file(file));
        }
    }
}
