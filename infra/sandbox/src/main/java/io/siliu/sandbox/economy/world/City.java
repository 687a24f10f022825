package io.siliu.sandbox.economy.world;

import java.util.List;

/**
 * An invented city. Places lie on a plane, so that distances can be told without a map.
 *
 * @param code six digits below region 990000, which no authority issues
 * @param east kilometres east of the first city
 * @param north kilometres north of it
 * @param weight how much of the economy it holds
 */
public record City(String code, String name, int east, int north, int weight) {

    public static final List<City> ALL = List.of(
            new City("990100", "示例江城", 0, 0, 5),
            new City("990200", "示例海港市", 310, 40, 3),
            new City("990300", "示例山城", -220, 260, 2),
            new City("990400", "示例湖州镇", 60, -45, 1));

    /** The city of a code. */
    public static City of(String code) {
        return ALL.stream().filter(city -> city.code.equals(code)).findFirst().orElseThrow();
    }

    static City drawn(Chance chance) {
        int place = chance.between(1, ALL.stream().mapToInt(City::weight).sum());
        for (City city : ALL) {
            place -= city.weight;
            if (place <= 0) {
                return city;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    /** Kilometres as the crow flies. */
    public double kilometresTo(City other) {
        return Math.hypot(east - other.east, north - other.north);
    }
}
