package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.WorkDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that somebody works in a piece of an engagement: a weekly day of rest, few people on public holidays, longer
 * days when the trade is in season, and a pace that is the person's own.
 */
final class WorkDays {

    private static final double ON_HOLIDAYS = 0.3;
    private static final double SICK_OR_BUSY = 0.05;
    private static final double MOOD = 0.12;
    private static final double LONGEST = 11.4;

    private WorkDays() {}

    static List<WorkDay> of(Stint stint) {
        Engagement engagement = stint.engagement();
        Trade trade = engagement.trade();
        Chance person = Chance.of(engagement.seed(), "pace", engagement.member().id());
        double pace = person.around(1, 0.09);
        DayOfWeek rest = DayOfWeek.of(person.between(1, 7));
        double speed = trade.unitsPerHour() * person.around(1, 0.05);
        double usual = trade.hoursPerDay()
                * pace
                * engagement.share()
                * trade.season(stint.month().getMonth())
                * mood(engagement, stint)
                * engagement.conduct().effort(stint);
        Chance chance = stint.chance("days");
        List<WorkDay> days = new ArrayList<>();
        double done = 0;
        for (LocalDate day = stint.from(); !day.isAfter(stint.to()); day = day.plusDays(1)) {
            if (rests(trade, day, rest, chance)) {
                continue;
            }
            double hours = Math.min(longest(engagement), usual * chance.around(1, 0.1));
            int before = (int) done;
            done += hours * speed;
            days.add(new WorkDay(day, hours(hours), (int) done - before));
        }
        return days.isEmpty()
                ? List.of(new WorkDay(stint.to(), hours(usual), Math.max(1, (int) (usual * speed))))
                : days;
    }

    /** Months differ for the same person: illness, harvest at home, a better offer, the will to earn more. */
    private static double mood(Engagement engagement, Stint stint) {
        return Chance.of(engagement.seed(), "mood", engagement.member().id(), stint.month())
                .around(1, MOOD);
    }

    private static double longest(Engagement engagement) {
        return LONGEST * engagement.share();
    }

    private static boolean rests(Trade trade, LocalDate day, DayOfWeek rest, Chance chance) {
        boolean holiday = PublicHolidays.isHoliday(day);
        if (trade.keepsOfficeDays()) {
            return holiday || day.getDayOfWeek().getValue() > 5 || chance.happens(SICK_OR_BUSY);
        }
        if (holiday) {
            return !chance.happens(ON_HOLIDAYS);
        }
        return day.getDayOfWeek() == rest || chance.happens(SICK_OR_BUSY);
    }

    private static BigDecimal hours(double hours) {
        return BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_UP);
    }
}
