package io.siliu.sandbox.population;

import io.siliu.sandbox.population.InventedWorker.Proprietorship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws invented workers. */
final class Workers {

    /** The one invented city; riders of one city are each other's peers. */
    static final String CITY = "990100";

    private static final List<String> BANKS = List.of("示例第一银行", "示例城市商业银行", "示例农村信用银行");

    private final Random random;
    private final InventedIdentifiers identifiers;
    private final Names names;

    Workers(Random random, InventedIdentifiers identifiers) {
        this.random = random;
        this.identifiers = identifiers;
        this.names = new Names(random);
    }

    InventedWorker proprietor(Occupation occupation) {
        return worker(occupation, true);
    }

    InventedWorker naturalPerson(Occupation occupation) {
        return worker(occupation, false);
    }

    private InventedWorker worker(Occupation occupation, boolean licensed) {
        String name = names.next();
        LocalDate birth = LocalDate.of(1976, 1, 1).plusDays(random.nextInt(28 * 365));
        Optional<Proprietorship> licence = licensed ? Optional.of(proprietorship(name, occupation)) : Optional.empty();
        return new InventedWorker(
                "示例" + name,
                identifiers.residentNumber(birth, random.nextInt(4) > 0),
                identifiers.mobile(),
                identifiers.card(),
                BANKS.get(random.nextInt(BANKS.size())),
                occupation,
                CITY,
                licence,
                LocalDate.of(2026, 6, 1).plusDays(random.nextInt(60)),
                Optional.empty());
    }

    /** A licence of 2024 or 2025; some names carry the newer ending （个体工商户）. */
    private Proprietorship proprietorship(String name, Occupation occupation) {
        String ending = random.nextInt(8) == 0 ? "（个体工商户）" : "";
        return new Proprietorship(
                identifiers.proprietorCode(),
                "示例" + name + occupation.tradeNameSuffix() + ending,
                LocalDate.of(2024, 1, 8).plusDays(random.nextInt(600)));
    }
}
