package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.CallBack;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.MemberDraft;
import io.siliu.sandbox.economy.world.Stint;
import io.siliu.sandbox.economy.world.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Villagers, some of them dead, who know nothing of their work (case of Dawu). */
final class StolenIdentities implements Scheme {

    @Override
    public String name() {
        return "STOLEN_IDENTITIES";
    }

    @Override
    public String story() {
        return "冒用村民身份登记收款，其中有已故人员，本人从未登录";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S06", "I04", "I05", "I06");
    }

    @Override
    public Planted plant(Stage stage) {
        Enterprise enterprise = stage.enterprise(Industry.TRADING, stage.city(), 20, UnaryOperator.identity());
        Chance chance = stage.chance("villagers");
        List<Member> crew = new ArrayList<>();
        for (int place = 0; place < chance.between(14, 24); place++) {
            boolean dead = chance.happens(0.2);
            MemberDraft draft = stage.person(enterprise, Trade.PROMOTER).worker(one -> one.living(one.city(), true));
            Member member =
                    stage.join(dead ? draft.worker(one -> one.dead()) : draft.will(will -> will.toAnotherNumber()));
            stage.engage(enterprise, member, Trade.PROMOTER, 0.5, stage.month(4), stage.last(), new Unknowing());
            if (!dead && chance.happens(0.3)) {
                stage.standing(chronicle -> chronicle.callBack(
                        new CallBack(member.id(), stage.last().atDay(20), true)));
            }
            crew.add(member);
        }
        return Planted.of(enterprise, crew);
    }

    private static final class Unknowing extends TwistedConduct {

        @Override
        public boolean plants(Stint stint) {
            return true;
        }

        @Override
        public SignIn signIn(Stint stint, SignIn honest) {
            return null;
        }
    }
}
