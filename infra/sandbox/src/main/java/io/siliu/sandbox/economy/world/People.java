package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.IdentityCheck;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Origin;
import io.siliu.sandbox.economy.event.Will;
import io.siliu.sandbox.economy.event.Worker;
import io.siliu.sandbox.population.InventedIdentifiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws people: age, phone, card, licence, and a registration of their own on their own phone. */
public final class People {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
            "宋", "郑", "谢", "韩");
    private static final List<String> GIVEN = List.of(
            "志", "建", "小", "文", "丽", "海", "春", "国", "玉", "大", "永", "秀", "天", "立", "冬", "长", "红", "金", "东", "雨", "向",
            "晓", "成", "月", "子");
    private static final List<String> SECOND = List.of(
            "强", "华", "明", "平", "波", "生", "庆", "兰", "勇", "安", "云", "成", "新", "梅", "江", "水", "升", "田", "阳", "光", "山",
            "功", "凡", "远", "");

    private final long seed;
    private final LocalDate before;
    private final InventedIdentifiers identifiers;
    private int drawn;

    /** @param before day before which people registered, as a rule */
    public People(long seed, LocalDate before) {
        this.seed = seed;
        this.before = before;
        this.identifiers = new InventedIdentifiers(new Random(seed ^ 0x5eed));
    }

    InventedIdentifiers identifiers() {
        return identifiers;
    }

    /**
     * Somebody who works in a trade and a city.
     *
     * @param licensed whether the person must hold a licence; otherwise some do
     */
    public MemberDraft drawn(Trade trade, City city, boolean licensed) {
        String id = String.format(Locale.ROOT, "W%07d", ++drawn);
        Chance chance = Chance.of(seed, "person", id);
        boolean male = chance.happens(trade == Trade.CLEANER ? 0.15 : 0.7);
        LocalDate bornOn = before.minusYears(chance.between(20, 57)).minusDays(chance.between(0, 364));
        LocalDate joinedOn = before.minusDays(chance.between(30, 700));
        Worker worker = new Worker(
                id,
                "示例" + name(chance),
                identifiers.residentNumber(bornOn, male),
                bornOn,
                identifiers.mobile(),
                joinedOn.minusDays(chance.between(60, 2500)),
                identifiers.card(),
                joinedOn,
                city.code(),
                false,
                false);
        List<Licence> licences = licensed || chance.happens(trade.licensedShare())
                ? List.of(licence(worker, trade, joinedOn, chance))
                : List.of();
        return new MemberDraft(worker, licences, origin(joinedOn, chance), identity(chance), will());
    }

    /** A licence of a person at an address of their own. */
    public Licence licence(Worker worker, Trade trade, LocalDate joinedOn, Chance chance) {
        return new Licence(
                worker.id(),
                identifiers.proprietorCode(),
                worker.name() + trade.suffix(),
                joinedOn.plusDays(chance.between(1, 4)),
                City.of(worker.city()).name() + chance.between(1, 400) + "号" + chance.between(101, 2905) + "室",
                false,
                trade.licensedWith(),
                null);
    }

    /** Another licence of the holder of one. */
    public Licence another(Licence licence, Chance chance) {
        return new Licence(
                licence.worker(),
                identifiers.proprietorCode(),
                licence.tradeName(),
                licence.registeredOn().plusDays(chance.between(1, 9)),
                licence.address(),
                licence.clusterSite(),
                licence.scope(),
                null);
    }

    /** A number that nobody has, for a person born on a day. */
    public String idNumber(LocalDate bornOn, boolean male) {
        return identifiers.residentNumber(bornOn, male);
    }

    static String name(Chance chance) {
        return chance.oneOf(SURNAMES) + chance.oneOf(GIVEN) + chance.oneOf(SECOND);
    }

    private static Origin origin(LocalDate joinedOn, Chance chance) {
        String recommender = chance.happens(0.3) ? "friend-" + chance.token() : null;
        return new Origin(
                joinedOn.atTime(chance.between(7, 22), chance.between(0, 59)),
                "device-" + chance.token(),
                "100." + chance.between(64, 127) + "." + chance.between(0, 255),
                recommender,
                false,
                false);
    }

    private IdentityCheck identity(Chance chance) {
        return new IdentityCheck(
                true,
                BigDecimal.valueOf(Math.round(chance.around(0.95, 0.012) * 100), 2),
                true,
                "face-" + chance.token(),
                false,
                before.plusYears(chance.between(2, 18)),
                false,
                true);
    }

    private static Will will() {
        return new Will(true, true, false, false, true, true, false, false);
    }
}
