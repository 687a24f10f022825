package io.siliu.platform.oversight.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Role;
import io.siliu.platform.oversight.internal.Overview;
import io.siliu.platform.oversight.internal.RegistrationFigures;
import io.siliu.platform.party.Registration.State;
import java.util.List;
import java.util.Map;

/**
 * A number that opens its list.
 *
 * @param name its words stand in the message bundle under {@code overview.figure.}name
 * @param value an amount with two decimals, or how many rows the list has
 * @param first what the caption says first
 * @param second what the caption says second
 */
record Figure(String name, Object value, Object first, Object second, String address) {

    /** Four for each duty: money and papers for tax, registrations and persons for market regulation. */
    static List<Figure> of(Overview overview, Role role) {
        if (role == Role.MARKET_OFFICER) {
            return List.of(
                    registrations(overview),
                    patterns(overview),
                    alertsOf(overview, "SUBJECT"),
                    alertsOf(overview, "INTENT"));
        }
        return role == Role.RISK_DESK
                ? List.of(alerts(overview), differing(overview), incomplete(overview), patterns(overview))
                : List.of(settled(overview), incomplete(overview), differing(overview), alerts(overview));
    }

    /** Whether the value is an amount of money. */
    public boolean isAmount() {
        return value instanceof Money;
    }

    private static Figure settled(Overview overview) {
        return new Figure(
                "SETTLED",
                overview.records().gross(),
                overview.records().workers(),
                overview.records().enterprises(),
                "/records?period=" + overview.month());
    }

    private static Figure incomplete(Overview overview) {
        long records = overview.records().records();
        long complete = records - overview.records().incomplete();
        return new Figure(
                "INCOMPLETE",
                overview.records().incomplete(),
                Percent.of(complete, records),
                records,
                "/records?period=" + overview.month() + "&complete=false");
    }

    private static Figure differing(Overview overview) {
        return new Figure(
                "DIFFERING",
                overview.records().differing(),
                overview.records().records(),
                "",
                "/records?period=" + overview.month() + "&discrepancy=true");
    }

    private static Figure alerts(Overview overview) {
        return new Figure(
                "ALERTS",
                overview.alertsInAll(),
                overview.alertsOf("CRITICAL"),
                overview.alertsOf("HIGH"),
                "/alerts?standing=true");
    }

    private static Figure alertsOf(Overview overview, String sixTrue) {
        return new Figure(
                "ALERTS_" + sixTrue,
                overview.alertsOfTrue(sixTrue),
                "",
                "",
                "/alerts?sixTrue=" + sixTrue + "&standing=true");
    }

    private static Figure registrations(Overview overview) {
        RegistrationFigures figures = figures(overview);
        return new Figure(
                "REGISTRATIONS",
                figures.all(),
                figures.of(State.APPLIED) + figures.of(State.UNDER_REVIEW),
                figures.of(State.LICENSED),
                "/registrations");
    }

    private static Figure patterns(Overview overview) {
        return new Figure("PATTERNS", figures(overview).patterns(), "", "", "/registrations#alarms");
    }

    private static RegistrationFigures figures(Overview overview) {
        return overview.registrations().orElse(new RegistrationFigures(Map.of(), 0));
    }
}
