package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.population.EngagementModel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Founds the ordinary economy: enterprises of all sizes with their people, some of whom work for two. */
public final class Founding {

    private static final double SECOND_JOBS = 0.34;
    private static final double MAIN_SHARE = 0.68;
    private static final List<Industry> INDUSTRIES = List.of(
            Industry.DELIVERY,
            Industry.DELIVERY,
            Industry.DELIVERY,
            Industry.EXPRESS,
            Industry.EXPRESS,
            Industry.HOUSEKEEPING,
            Industry.HOUSEKEEPING,
            Industry.LOGISTICS,
            Industry.LOGISTICS,
            Industry.RETAIL,
            Industry.TRADING,
            Industry.COAL_MINING,
            Industry.ADVERTISING,
            Industry.SOFTWARE);

    private record Post(Enterprise enterprise, Trade trade, YearMonth from, YearMonth to) {}

    private final EconomyPlan plan;
    private final World world;
    private final People people;
    private final Firms firms;

    public Founding(EconomyPlan plan, World world, People people, Firms firms) {
        this.plan = plan;
        this.world = world;
        this.people = people;
        this.firms = firms;
    }

    public void found() {
        List<Post> posts = new ArrayList<>();
        for (int place = 1; place <= plan.enterprises(); place++) {
            Chance chance = Chance.of(plan.seed(), "firm", place);
            Industry industry = chance.oneOf(INDUSTRIES);
            int size = size(chance);
            Enterprise enterprise = firms.drawn(industry, City.drawn(chance), size);
            world.add(enterprise, firms.agreement(enterprise));
            for (int post = 0; post < size; post++) {
                posts.add(post(enterprise, chance));
            }
        }
        fill(posts);
    }

    /** Half of the enterprises engage a handful, a few of them a hundred. */
    private static int size(Chance chance) {
        int band = chance.between(1, 100);
        if (band <= 25) {
            return chance.between(1, 4);
        }
        if (band <= 60) {
            return chance.between(5, 15);
        }
        return band <= 90 ? chance.between(16, 45) : chance.between(60, 110);
    }

    private Post post(Enterprise enterprise, Chance chance) {
        List<Trade> trades = Firms.TRADES.get(enterprise.industry());
        Trade trade = chance.happens(0.75) ? trades.get(0) : chance.oneOf(trades);
        YearMonth from = chance.happens(0.2) ? later(chance) : plan.first();
        YearMonth to = chance.happens(0.12) ? later(chance) : plan.last();
        return new Post(enterprise, trade, from, to.isBefore(from) ? plan.last() : to);
    }

    private YearMonth later(Chance chance) {
        return plan.first().plusMonths(chance.between(0, plan.months() - 1));
    }

    private void fill(List<Post> posts) {
        for (int place = 0; place < posts.size(); place++) {
            Post post = posts.get(place);
            Chance chance = Chance.of(plan.seed(), "post", place);
            Post second = chance.happens(SECOND_JOBS) ? second(post, posts, chance) : null;
            boolean licensed = needsLicence(post) || (second != null && needsLicence(second));
            Member member = people.drawn(post.trade, City.of(post.enterprise.city()), licensed)
                    .joined();
            world.add(member);
            engage(post, member, second == null ? 1 : MAIN_SHARE);
            if (second != null) {
                engage(second, member, 1 - MAIN_SHARE);
            }
        }
    }

    private static boolean needsLicence(Post post) {
        return post.enterprise.model() == EngagementModel.AGENCY;
    }

    /** A post like one of another enterprise of the city, of a trade that one licence covers as well. */
    private static Post second(Post post, List<Post> posts, Chance chance) {
        for (int attempt = 0; attempt < 40; attempt++) {
            Post other = chance.oneOf(posts);
            if (!other.enterprise.equals(post.enterprise)
                    && other.enterprise.city().equals(post.enterprise.city())
                    && post.trade.licensedWith().contains(other.trade.name())) {
                return new Post(other.enterprise, other.trade, post.from, post.to);
            }
        }
        return null;
    }

    private void engage(Post post, Member member, double share) {
        world.engage(
                post.enterprise,
                member,
                member.licence().orElse(null),
                post.trade,
                share,
                post.from,
                post.to,
                Conduct.HONEST);
    }
}
