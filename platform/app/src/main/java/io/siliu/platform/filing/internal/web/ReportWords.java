package io.siliu.platform.filing.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** How states are marked on the pages. */
@Component
class ReportWords {

    OnDay on(LocalDate today) {
        return new OnDay(today);
    }

    /** The same on a day. */
    record OnDay(LocalDate today) {

        /** OK, BAD, WAIT or UNKNOWN, as the pages mark them. */
        public String mark(ReportState state) {
            return switch (state) {
                case ACCEPTED -> "OK";
                case REFUSED -> "BAD";
                case UNKNOWN -> "UNKNOWN";
                case DRAFTING, DRAFT, CONFIRMED, READY, SENDING -> "WAIT";
            };
        }

        public long daysLate(Quarter quarter) {
            return quarter.over() ? quarter.daysLate(today, OnDay::submittedOn) : 0;
        }

        /** Days left until the safe day; negative afterwards. */
        public long daysLeft(Quarter quarter) {
            return ChronoUnit.DAYS.between(today, quarter.safeOn());
        }

        /** Days by which this version came late, or is late by today. */
        public long daysLate(StatutoryReport report) {
            return report.daysLate(report.submitted() == null ? today : submittedOn(report));
        }

        /** Whether the page is worth asking for again by itself. */
        public boolean moves(ReportState state) {
            return state == ReportState.DRAFTING || (state.isSubmitted() && !state.isEnd());
        }

        private static LocalDate submittedOn(StatutoryReport report) {
            return ChinaTime.dateOf(report.submitted().at());
        }
    }
}
