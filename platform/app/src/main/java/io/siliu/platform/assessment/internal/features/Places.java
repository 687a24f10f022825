package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Where prefectures lie, to tell how far one is from another; those that nobody entered are unknown. */
@Component
class Places {

    private static final int PREFECTURE = 4;
    private static final double EARTH_RADIUS_KM = 6371;

    private final Rows rows;

    Places(Rows rows) {
        this.rows = rows;
    }

    Prefectures all() {
        return new Prefectures(rows.all().stream().collect(toMap(Row::region, row -> row)));
    }

    /** Where each lies, by the first four digits of its region code. */
    record Prefectures(Map<String, Row> byCode) {

        /** Kilometres as the crow flies, to the nearest ten; 0 within one prefecture, nothing where one is unknown. */
        Optional<BigDecimal> kilometres(String from, String to) {
            if (from == null || to == null || from.length() < PREFECTURE || to.length() < PREFECTURE) {
                return Optional.empty();
            }
            Row here = byCode.get(from.substring(0, PREFECTURE));
            Row there = byCode.get(to.substring(0, PREFECTURE));
            if (from.substring(0, PREFECTURE).equals(to.substring(0, PREFECTURE))) {
                return Optional.of(BigDecimal.ZERO);
            }
            return here == null || there == null
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(Math.round(here.kilometresTo(there) / 10) * 10));
        }
    }

    /** A place in degrees. */
    record Row(String region, double latitude, double longitude) {

        double kilometresTo(Row other) {
            double north = Math.toRadians(other.latitude - latitude);
            double east = Math.toRadians(other.longitude - longitude);
            double half = Math.pow(Math.sin(north / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east / 2), 2);
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
        }
    }

    @Mapper
    interface Rows {

        @Select("SELECT region, latitude, longitude FROM place")
        List<Row> all();
    }
}
