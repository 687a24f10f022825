package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tasks published, taken and finished by one hand within minutes, with one file for all (case of Wanzhou). */
final class FakeOnlineTasks implements Scheme {

    @Override
    public String name() {
        return "FAKE_ONLINE_TASKS";
    }

    @Override
    public String story() {
        return "同一人在十分钟内发布、领取并完成大量线上任务，交付同一文件";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("B05", "B06", "B07");
    }

    @Override
    public Planted plant(Stage stage) {
        int workers = stage.chance("size").between(26, 34);
        Enterprise enterprise = stage.enterprise(Industry.TRADING, stage.city(), workers, UnaryOperator.identity());
        String file = stage.chance("file").token();
        List<String> parties = new ArrayList<>(List.of(enterprise.creditCode()));
        for (int place = 0; place < workers; place++) {
            Member member = stage.join(stage.person(enterprise, Trade.PROMOTER));
            stage.engage(
                    enterprise, member, Trade.PROMOTER, 0.6, stage.back(3), stage.last(), new OneSession(file, place));
            parties.add(member.id());
        }
        return new Planted(parties);
    }

    private static final class OneSession extends TwistedConduct {

        private final String file;
        private final int place;

        OneSession(String file, int place) {
            this.file = file;
            this.place = place;
        }

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        private LocalDateTime begin(Stint stint) {
            return stint.to().atTime(10, 0).plusSeconds(place * 4L);
        }

        @Override
        public Task task(Stint stint, Task honest) {
            return honest.timed(begin(stint), begin(stint).plusSeconds(20));
        }

        @Override
        public Delivery delivery(Stint stint, Delivery honest) {
            return honest.timed(begin(stint).plusSeconds(40), begin(stint).plusSeconds(150))
                    .unproven(honest.days().size())
                    .delivering(file + stint.month());
        }

        @Override
        public Acceptance acceptance(Stint stint, Acceptance honest) {
            return honest.at(begin(stint).plusSeconds(200));
        }
    }
}
