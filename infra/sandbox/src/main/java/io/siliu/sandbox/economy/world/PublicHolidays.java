package io.siliu.sandbox.economy.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statutory days off, each with its source. The file holds the days that the law itself names; the shifted working
 * days around them, which a notice sets each year, are not in it.
 */
public final class PublicHolidays {

    /**
     * A day off.
     *
     * @param source what says so
     */
    public record Holiday(LocalDate day, String name, String source) {}

    private static final List<Holiday> ALL = read();
    private static final Set<LocalDate> DAYS = ALL.stream().map(Holiday::day).collect(Collectors.toUnmodifiableSet());

    private PublicHolidays() {}

    public static List<Holiday> all() {
        return ALL;
    }

    public static boolean isHoliday(LocalDate day) {
        return DAYS.contains(day);
    }

    private static List<Holiday> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                PublicHolidays.class.getResourceAsStream("/economy/public-holidays.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Holiday(LocalDate.parse(cells[0]), cells[1], cells[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
