package io.siliu.sandbox.economy.outlier;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.HouseholdProof;
import io.siliu.sandbox.economy.scheme.Stage;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.MemberDraft;
import io.siliu.sandbox.economy.world.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A couple and a grown child who share one phone, and prove later that they are one household. */
final class FamilyOnOnePhone implements Outlier {

    @Override
    public String name() {
        return "FAMILY_ON_ONE_PHONE";
    }

    @Override
    public String story() {
        return "一家人共用一部手机登记和签约，随后提交户籍证明";
    }

    @Override
    public Set<String> indicators() {
        return Set.of("S08", "S21", "C16");
    }

    @Override
    public Cleared plant(Stage stage) {
        Enterprise enterprise = stage.ordinary(Trade.CLEANER);
        Chance chance = stage.chance("family");
        String device = "device-" + chance.token();
        List<Member> family = new ArrayList<>();
        for (int place = 0; place < chance.between(2, 3); place++) {
            MemberDraft draft = stage.person(enterprise, Trade.CLEANER).origin(origin -> origin.on(device));
            String mobile = family.isEmpty()
                    ? draft.worker().mobile()
                    : family.get(0).worker().mobile();
            Member member = stage.join(draft.worker(one -> one.reachedBy(mobile)));
            stage.engage(enterprise, member, Trade.CLEANER, 1, stage.month(1), stage.last(), Conduct.HONEST);
            family.add(member);
        }
        LocalDate proven = stage.month(2).atDay(8);
        Set<String> ids = family.stream().map(Member::id).collect(Collectors.toSet());
        stage.standing(chronicle -> chronicle.householdProof(new HouseholdProof(ids, proven)));
        return new Cleared(family.stream().map(Member::id).toList(), proven);
    }
}
