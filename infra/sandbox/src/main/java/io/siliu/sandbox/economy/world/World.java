package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.Chronicle;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.MasterAgreement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parties of an economy and what binds them; grows while it is founded and stands still afterwards. */
public final class World {

    private final long seed;
    private final Map<String, Enterprise> enterprises = new LinkedHashMap<>();
    private final List<MasterAgreement> agreements = new ArrayList<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Consumer<Chronicle>> standing = new ArrayList<>();

    public World(long seed) {
        this.seed = seed;
    }

    public void add(Enterprise enterprise, MasterAgreement agreement) {
        enterprises.put(enterprise.creditCode(), enterprise);
        agreements.add(agreement);
    }

    public void add(Member member) {
        members.put(member.id(), member);
    }

    /** Tells something that holds from the beginning, such as an employment. */
    public void standing(Consumer<Chronicle> told) {
        standing.add(told);
    }

    /** Somebody begins to work for an enterprise. */
    public Engagement engage(
            Enterprise enterprise,
            Member member,
            Licence licence,
            Trade trade,
            double share,
            YearMonth from,
            YearMonth to,
            Conduct conduct) {
        Engagement engagement = new Engagement(
                seed, engagements.size() + 1, enterprise, member, licence, trade, share, from, to, conduct);
        engagements.add(engagement);
        return engagement;
    }

    public List<Enterprise> enterprises() {
        return List.copyOf(enterprises.values());
    }

    public List<Engagement> engagements() {
        return Collections.unmodifiableList(engagements);
    }

    /** Tells who is there and what holds from the beginning. */
    public void tellParties(Chronicle chronicle) {
        enterprises.values().forEach(chronicle::enterprise);
        agreements.forEach(chronicle::masterAgreement);
        for (Member member : members.values()) {
            chronicle.worker(member.worker());
            member.licences().forEach(chronicle::licence);
            chronicle.registration(member.registration());
        }
        standing.forEach(told -> told.accept(chronicle));
    }
}
