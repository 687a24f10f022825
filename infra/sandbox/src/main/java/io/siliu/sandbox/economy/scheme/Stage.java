package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.Chronicle;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.world.Chance;
import io.siliu.sandbox.economy.world.City;
import io.siliu.sandbox.economy.world.Conduct;
import io.siliu.sandbox.economy.world.Engagement;
import io.siliu.sandbox.economy.world.Firms;
import io.siliu.sandbox.economy.world.Member;
import io.siliu.sandbox.economy.world.MemberDraft;
import io.siliu.sandbox.economy.world.People;
import io.siliu.sandbox.economy.world.Trade;
import io.siliu.sandbox.economy.world.World;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Where one case is planted: its own chance, and the world to add people, enterprises and engagements to. */
public final class Stage {

    private final String caseId;
    private final EconomyPlan plan;
    private final World world;
    private final People people;
    private final Firms firms;
    private final List<Engagement> engagements = new ArrayList<>();

    public Stage(String caseId, EconomyPlan plan, World world, People people, Firms firms) {
        this.caseId = caseId;
        this.plan = plan;
        this.world = world;
        this.people = people;
        this.firms = firms;
    }

    public Chance chance(String name) {
        return Chance.of(plan.seed(), "case", caseId, name);
    }

    public YearMonth first() {
        return plan.first();
    }

    public YearMonth last() {
        return plan.last();
    }

    /** The month so many after the first, or the last where there are fewer. */
    public YearMonth month(int after) {
        YearMonth month = plan.first().plusMonths(after);
        return month.isAfter(plan.last()) ? plan.last() : month;
    }

    /** The month so many before the last, or the first where there are fewer. */
    public YearMonth back(int before) {
        YearMonth month = plan.last().minusMonths(before);
        return month.isBefore(plan.first()) ? plan.first() : month;
    }

    /** A month of the last half of the economy, so that there is a past to compare with. */
    public YearMonth late(String name) {
        int half = plan.months() / 2;
        return plan.last().minusMonths(chance(name).between(0, Math.max(0, half - 1)));
    }

    public City city() {
        return City.ALL.get(chance("city").between(0, 2));
    }

    public People people() {
        return people;
    }

    /** An ordinary enterprise that outsources a trade, whichever chance picks. */
    public Enterprise ordinary(Trade trade) {
        List<Enterprise> all = world.enterprises().stream()
                .limit(plan.enterprises())
                .filter(enterprise -> Firms.TRADES.get(enterprise.industry()).contains(trade))
                .toList();
        return all.isEmpty()
                ? enterprise(industryOf(trade), city(), 12, UnaryOperator.identity())
                : chance("ordinary").oneOf(all);
    }

    private static Industry industryOf(Trade trade) {
        return Firms.TRADES.entrySet().stream()
                .filter(entry -> entry.getValue().get(0) == trade)
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Industry.TRADING);
    }

    public Enterprise enterprise(Industry industry, City city, int workers, UnaryOperator<Enterprise> change) {
        return enterprise(industry, city, workers, change, UnaryOperator.identity());
    }

    /** An enterprise of the case's own. */
    public Enterprise enterprise(
            Industry industry,
            City city,
            int workers,
            UnaryOperator<Enterprise> change,
            UnaryOperator<MasterAgreement> agreement) {
        Enterprise enterprise = change.apply(firms.drawn(industry, city, workers));
        world.add(enterprise, agreement.apply(firms.agreement(enterprise)));
        return enterprise;
    }

    /** Somebody new for an enterprise, licensed where its model asks for it. */
    public MemberDraft person(Enterprise enterprise, Trade trade) {
        return people.drawn(trade, City.of(enterprise.city()), enterprise.model() == EngagementModel.AGENCY);
    }

    /** A sole proprietor of an enterprise's city. */
    public MemberDraft proprietor(Enterprise enterprise, Trade trade) {
        return people.drawn(trade, City.of(enterprise.city()), true);
    }

    public Member join(MemberDraft draft) {
        Member member = draft.joined();
        world.add(member);
        return member;
    }

    /** The person works for the enterprise over all months, under the first licence if there is one. */
    public void engage(Enterprise enterprise, Member member, Trade trade, Conduct conduct) {
        engage(enterprise, member, trade, 1, first(), last(), conduct);
    }

    public void engage(
            Enterprise enterprise,
            Member member,
            Trade trade,
            double share,
            YearMonth from,
            YearMonth to,
            Conduct conduct) {
        engagements.add(
                world.engage(enterprise, member, member.licence().orElse(null), trade, share, from, to, conduct));
    }

    /** The same under a licence of one's choice. */
    public void engage(
            Enterprise enterprise,
            Member member,
            io.siliu.sandbox.economy.event.Licence licence,
            Trade trade,
            double share,
            Conduct conduct) {
        engagements.add(world.engage(enterprise, member, licence, trade, share, first(), last(), conduct));
    }

    /** Somebody whom an enterprise names together with its other people, over two days. */
    public MemberDraft broughtAlong(Enterprise enterprise, MemberDraft draft) {
        LocalDate day = plan.first()
                .atDay(1)
                .minusDays(40 + Math.floorMod(draft.worker().id().hashCode(), 2));
        Chance chance = chance("brought-" + draft.worker().id());
        return draft.origin(origin -> origin.through(
                        origin.network(), day.atTime(chance.between(8, 21), chance.between(0, 59)))
                .recommendedBy(enterprise.creditCode()));
    }

    /** People who come to an enterprise in the same way and behave alike there from a month on. */
    public List<Member> crew(
            Enterprise enterprise,
            Trade trade,
            int count,
            YearMonth from,
            UnaryOperator<MemberDraft> change,
            IntFunction<Conduct> conduct) {
        List<Member> crew = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            Member member = join(change.apply(person(enterprise, trade)));
            engage(enterprise, member, trade, 1, from, last(), conduct.apply(place));
            crew.add(member);
        }
        return crew;
    }

    /** Where an invented identity number for a person of an age comes from. */
    public String idNumber(LocalDate bornOn) {
        return people.idNumber(bornOn, true);
    }

    public void standing(Consumer<Chronicle> told) {
        world.standing(told);
    }

    /** The engagements of the case. */
    public List<Engagement> engagements() {
        return List.copyOf(engagements);
    }
}
