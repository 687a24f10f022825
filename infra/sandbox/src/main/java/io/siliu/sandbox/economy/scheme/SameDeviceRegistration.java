package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.List;
import java.util.Set;

/** A face-scanning "part-time job": one operator holds the phone for all (case of four hundred victims). */
final class SameDeviceRegistration implements Scheme {

    @Override
    public String name() {
        return "SAME_DEVICE_REGISTRATION";
    }

    @Override
    public String story() {
        return "以刷脸兼职为名，操作者用同一手机为多人登记、签约并提现";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S08", "C16", "I03");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.PROMOTER);
        String device = "device-" + stage.chance("device").token();
        List<Member> crew = stage.crew(
                enterprise,
                Trade.PROMOTER,
                stage.chance("size").between(9, 16),
                stage.month(3),
                draft -> draft.origin(origin -> origin.on(device)).will(will -> will.controlled()),
                place -> new Held());
        return Planted.of(crew);
    }

    private static final class Held extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }
    }
}
